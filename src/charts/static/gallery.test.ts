import { mkdirSync, writeFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { it } from 'vitest'
import { FIXTURES, FIXTURE_WORDS } from '../../../tests/fixtures/figures/all-kinds.ts'
import { openStaticPlots } from './open-static-plots.ts'
import { darkPalette, lightPalette, projectorPalette, pagePalette } from '../palette.ts'

it('gallery', async () => {
  const plots = await openStaticPlots()
  mkdirSync('/tmp/gallery', { recursive: true })
  const cell = (name: string, locale: 'en' | 'zh-Hans', width: number, palette: typeof lightPalette, variant: 'page' | 'wall' | 'thumb', h?: number) => {
    const f = FIXTURES[name]!
    const base = { spec: f.spec, panel: f.spec.panels[0]!, labels: f.labels[locale], locale, words: FIXTURE_WORDS[locale], width, palette, variant, idPrefix: `${name}-${locale}-${width}`, sprite: true }
    const height = h ?? plots.heightOf(base)
    const svg = plots.render({ ...base, height })
    return `<section><h4>${name}</h4>${svg}</section>`
  }
  const names = Object.keys(FIXTURES)
  const page = (body: string, p: typeof lightPalette) => `<!doctype html><meta charset=utf8><style>@font-face{font-family:Inter;src:url(/work/main/node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2);font-weight:100 900}body{margin:16px;background:${p.paper};color:${p.ink};font-family:Inter,"Noto Sans CJK SC",sans-serif;font-variant-numeric:tabular-nums;display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start}section{outline:1px dotted #8884}h4{margin:0;font-size:11px;font-weight:400;opacity:.5}svg{display:block}</style>${body}`
  writeFileSync('/tmp/gallery/page-en-736.html', page(names.map((n) => cell(n, 'en', 736, lightPalette, 'page')).join(''), lightPalette))
  writeFileSync('/tmp/gallery/page-zh-342.html', page(names.map((n) => cell(n, 'zh-Hans', 342, darkPalette, 'page')).join(''), darkPalette))
  writeFileSync('/tmp/gallery/page-en-342.html', page(names.map((n) => cell(n, 'en', 342, lightPalette, 'page')).join(''), lightPalette))
  writeFileSync('/tmp/gallery/page-zh-736.html', page(names.map((n) => cell(n, 'zh-Hans', 736, darkPalette, 'page')).join(''), darkPalette))
  writeFileSync('/tmp/gallery/page-en-560.html', page(names.map((n) => cell(n, 'en', 560, lightPalette, 'page')).join(''), lightPalette))
  writeFileSync('/tmp/gallery/page-en-1152.html', page(names.map((n) => cell(n, 'en', 1152, lightPalette, 'page')).join(''), lightPalette))
  writeFileSync('/tmp/gallery/wall.html', page(names.map((n) => cell(n, 'en', 1720, projectorPalette, 'wall', 760)).join(''), projectorPalette))
  writeFileSync('/tmp/gallery/thumb.html', page(names.map((n) => cell(n, 'en', 240, lightPalette, 'thumb', 120)).join(''), lightPalette))
  const { StatusPatterns } = await import('../marks/status-patterns.tsx'); const { Sparkline } = await import('../sparkline.tsx'); const { MiniBars } = await import('../mini-bars.tsx')
  const vars = (n: string) => { const f = FIXTURES[n]!; const base = { spec: f.spec, panel: f.spec.panels[0]!, labels: f.labels['zh-Hant'], locale: 'zh-Hant' as const, words: FIXTURE_WORDS['zh-Hant'], width: 560, palette: pagePalette, idPrefix: 'px' }; return `<section><h4>${n}</h4>${plots.render({ ...base, height: plots.heightOf(base) })}</section>` }
  const small = renderToStaticMarkup(createElement('div', null, createElement(StatusPatterns, { palette: pagePalette, idPrefix: 'px' }), createElement(Sparkline, { points: [1,2,3,9,8,2,3].map((y, i) => ({ x: String(2018 + i), y })), breaks: ['2021', '2023'], role: 'cn', width: 340, height: 48, palette: pagePalette }), createElement(MiniBars, { values: [{ value: 12, status: 'documented' }, { value: 30, status: 'reported' }, { value: 60, status: 'contested' }, { value: 80, status: 'unsupported' }], role: 'us', width: 340, height: 48, palette: pagePalette, max: 80, idPrefix: 'px' })))
  for (const theme of ['light', 'dark']) writeFileSync(`/tmp/gallery/vars-${theme}.html`, `<!doctype html><html data-theme=${theme}><meta charset=utf8><link rel=stylesheet href=/work/main/src/ui/tokens.css><link rel=stylesheet href=/work/main/src/charts/charts.css><style>body{background:var(--paper);color:var(--ink);font-family:Inter,"Noto Sans CJK TC";display:flex;flex-wrap:wrap;gap:24px}h4{margin:0;font-size:11px}</style>${small}${names.map(vars).join('')}`)
  await plots.close()
}, 60000)
