import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { readManifest } from '#files/read-file.ts'
import { unzip } from '#files/unzip.ts'
import { serve } from '../../scripts/serve.mjs'
import { isLive, KNOWN, words } from './support/pages.ts'
import { expect, test } from './support/watch.ts'

// The worker is let in here, and the server is really gone: nothing is simulated.
test.use({ serviceWorkers: 'allow' })

const DIR = process.env.OUT ?? 'dist'
type Site = Awaited<ReturnType<typeof serve>>

/** A visit to a page of a language, until everything of that language lies on the device. */
async function visited(browser: Browser, site: Site): Promise<{ context: BrowserContext; page: Page; faults: string[] }> {
  const context = await browser.newContext({ serviceWorkers: 'allow', acceptDownloads: true })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(`${site.url}zh-Hans/about`)
  await isLive(page)
  await expect(page.getByText(/已保存在本设备/)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(words('zh-Hans').device.panel.fromNetwork)).toBeVisible()
  return { context, page, faults }
}

test.describe('with the network cut after one visit', () => {
  test.describe.configure({ mode: 'serial' })
  let site: Site
  let context: BrowserContext
  let page: Page
  let faults: string[]
  const open = async (path: string) => {
    await page.goto(`${site.url}${path}`)
    await isLive(page)
  }
  test.beforeAll(async ({ browser }) => {
    site = await serve({ dir: DIR, port: 0 })
    ;({ context, page, faults } = await visited(browser, site))
    await site.close()
  })
  test.afterAll(() => context.close())

  test('everything of that language opens; another language says that it is not here', async () => {
    const { device } = words('zh-Hans')
    // Pages that were never visited: an analyst's, then a student's.
    await open('zh-Hans/companies/amazon')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('亚马逊')
    await open(`zh-Hans/evidence/${KNOWN.claim}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await open(`zh-Hans/figures/${KNOWN.figures[1]}?claim=${KNOWN.claim}`)
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator('figure svg').first()).toBeVisible()
    await open(`zh-Hans/figures/${KNOWN.figures[1]}?full-screen=${KNOWN.figures[1]}`)
    await expect(page.locator('dialog .stage svg [data-mark]').first()).toBeVisible()
    await open('zh-Hans/evidence?q=讯飞')
    await expect(page.getByRole('row').nth(2)).toBeVisible()
    for (const path of ['study', 'study/quiz', 'glossary/exposure', 'notebook']) {
      await open(`zh-Hans/${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('main [role="alert"]')).toHaveCount(0)
    }
    await open('zh-Hans/about')
    await expect(page.getByText(device.panel.fromDevice)).toBeVisible()

    // English was not asked for: it says so, in English, and leads back.
    await page.goto(`${site.url}companies/amazon`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('en').device.absent.title)
    await page.getByRole('link', { name: words('en').device.absent.readIn({ language: '简体中文' }) }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('亚马逊')
    expect(faults).toEqual([])
  })

  test('the presenter’s ten minutes: three charts in order with a line each, a hostile question answered, everything handed over', async () => {
    const { deck, present, stage, give, files } = words('zh-Hans')
    const save = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).first().click()])
      return new Uint8Array(readFileSync(await download.path()))
    }
    for (const id of ['robots-installed', 'amazon-headcount', 'us-cuts-share-naming-ai']) {
      await open(`zh-Hans/figures/${id}`)
      await page.getByRole('button', { name: deck.add, exact: true }).click()
      await expect(page.getByRole('button', { name: deck.added })).toBeVisible()
    }
    await page.locator('.deck-tray a').click()
    const names = page.locator('.slide-list-name')
    await expect(names).toHaveCount(3)
    await expect(names.first()).not.toHaveText('')
    const first = await names.first().textContent()
    await names.first().focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect(names.nth(1)).toHaveText(first ?? '')
    for (const i of [0, 1, 2]) {
      await names.nth(i).click()
      await page.getByLabel(present.editor.line, { exact: true }).fill(`第${'一二三'[i]}句`)
      await page.getByLabel(present.editor.notes, { exact: true }).fill(`备注${'一二三'[i]}`)
    }
    await page.getByRole('link', { name: present.start, exact: true }).click()
    const audience = page.locator('.stage')
    await expect(audience.getByText('第一句')).toBeVisible()
    // The lens on stage, and back.
    await page.keyboard.press('a')
    await expect(audience.locator('.full-screen-told')).toBeVisible()
    await page.keyboard.press('a')
    await page.keyboard.press('PageDown')
    await expect(audience.getByText('第二句')).toBeVisible()
    // "Where is that from?", and a question put off.
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('e')
    await expect(audience.locator('.stage-evidence-value')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('q')
    await page.getByRole('textbox', { name: stage.park.label }).fill('样本有多大？')
    await page.getByRole('button', { name: stage.park.save }).click()
    await page.keyboard.press('End')
    await expect(audience.getByText('第三句')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(names).toHaveCount(3)

    // Handed over: PowerPoint, the handout as PDF, the questions. Each says what its numbers were.
    const pptx = await save(give.pptx)
    const parts = await unzip(pptx)
    expect([...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(3)
    expect([...parts.keys()].filter((name) => /^ppt\/embeddings\//.test(name)).length).toBeGreaterThanOrEqual(3)
    expect(new TextDecoder().decode(parts.get('ppt/notesSlides/notesSlide2.xml'))).toContain('备注二')
    const questions = await save(stage.park.file)
    expect(new TextDecoder().decode(questions)).toContain('样本有多大？')
    expect((await readManifest(questions))?.claims.length).toBeGreaterThan(0)
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '')
    })
    await page.getByRole('button', { name: give.handout }).click()
    await expect(page.locator('html[data-printed] .print-deck-page')).toHaveCount(3)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect((await readManifest(new Uint8Array(pdf)))?.claims.length).toBe((await readManifest(pptx))?.claims.length)

    // Read back on the spot.
    await open('zh-Hans/data/check-file')
    await page.getByLabel(files.choose).setInputFiles({ name: 'a.pptx', mimeType: 'application/octet-stream', buffer: Buffer.from(pptx) })
    const count = String((await readManifest(pptx))?.claims.length)
    await expect(page.getByText(files.allStand({ count }))).toBeVisible()
    expect(faults).toEqual([])
  })
})

test('a newer version is offered, not forced, and never during a talk', async ({ browser }) => {
  let isNewer = false
  const worker = readFileSync(`${DIR}/sw.js`, 'utf8')
  const newer = worker.replace(/build:([`"'])[^`"']+\1/, 'build:"a-newer-one"').replace(/entry:([`"'])[^`"']+\1/, 'entry:"assets/newer.js"')
  expect(newer).not.toBe(worker)
  const site = await serve({
    dir: DIR,
    port: 0,
    before: (request, response) => {
      if (!isNewer || request.url?.split('?')[0] !== '/sw.js') return false
      response.setHeader('content-type', 'text/javascript')
      response.end(newer)
      return true
    },
  })
  const context = await browser.newContext({ serviceWorkers: 'allow' })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(`${site.url}zh-Hans/about`)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  const { newer: offer } = words('zh-Hans').device
  isNewer = true
  const loads: string[] = []
  page.on('load', () => loads.push(page.url()))
  await page.goto(`${site.url}zh-Hans/present/ten-minute-briefing/1`)
  await isLive(page)
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((r) => r?.update()))
  await page.waitForFunction(() => navigator.serviceWorker.getRegistration().then((r) => r?.waiting !== null && r?.waiting !== undefined))
  await expect(page.locator('.stage')).toBeVisible()
  await expect(page.getByText(offer.text)).toHaveCount(0)
  await page.goto(`${site.url}zh-Hans/figures`)
  await isLive(page)
  await expect(page.getByText(offer.text)).toBeVisible({ timeout: 15_000 })
  // It stays as it is until it is asked for.
  expect(loads).toHaveLength(2)
  await page.getByRole('button', { name: offer.use }).click()
  await expect.poll(() => loads.length).toBe(3)
  await isLive(page)
  await expect(page.getByText(offer.text)).toHaveCount(0)
  expect(faults).toEqual([])
  await context.close()
  await site.close()
})
