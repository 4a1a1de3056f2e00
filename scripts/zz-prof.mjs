import { chromium } from 'playwright-core'
import { serve } from './serve.mjs'
const server = await serve({ dir: process.env.DIR, port: 0 })
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] })
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
await page.goto(`${server.url}evidence`)
await page.waitForSelector('.evidence-rows .evidence-claim')
await page.waitForTimeout(1500)
const c = await page.context().newCDPSession(page)
await c.send('Profiler.enable'); await c.send('Profiler.setSamplingInterval', { interval: 50 })
await c.send('Profiler.start')
await page.evaluate(() => new Promise(d=>setTimeout(function ZZCLICK(){ document.querySelectorAll('.evidence-facets input[type=checkbox]')[0].click(); d()},50)))
await page.waitForTimeout(3)
const { profile } = await c.send('Profiler.stop')
const byId = new Map(profile.nodes.map(n=>[n.id,n])); const parent=new Map(); for (const n of profile.nodes) for (const ch of n.children??[]) parent.set(ch,n.id)
const self=new Map(); profile.samples.forEach((s,i)=>self.set(s,(self.get(s)??0)+(profile.timeDeltas[i]??0)))
const tot=new Map(); for (const [id,d] of self){ let n=id; while(n!==undefined){ tot.set(n,(tot.get(n)??0)+d); n=parent.get(n)} }
function show(id, depth){ const n=byId.get(id); const t=(tot.get(id)??0)/1000; if (t<0.35||depth>38) return; console.log(' '.repeat(Math.min(depth,60))+t.toFixed(1)+' '+n.callFrame.functionName+' '+n.callFrame.url.split('/').pop()); for (const ch of (n.children??[]).sort((a,b)=>(tot.get(b)??0)-(tot.get(a)??0))) show(ch, depth+1) }
show(profile.nodes[0].id,0)
await browser.close(); await server.close(); process.exit(0)
