import { serve } from '../../scripts/serve.mjs'
import { expect, test } from './support/watch.ts'
import { isLive, KNOWN, words } from './support/pages.ts'

// The worker is let in here, and the server is really gone: nothing is simulated.
test.use({ serviceWorkers: 'allow' })

test('after one visit everything of that language opens without a network; another language says that it is not here', async ({
  browser,
}) => {
  const site = await serve({ dir: process.env.OUT ?? 'dist', port: 0 })
  const context = await browser.newContext({ serviceWorkers: 'allow' })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  const open = async (path: string) => {
    await page.goto(`${site.url}${path}`)
    await isLive(page)
  }
  const { device } = words('zh-Hans')
  await open('zh-Hans/about')
  await expect(page.getByText(/已保存在本设备/)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(device.panel.fromNetwork)).toBeVisible()
  await site.close()

  // Pages that were never visited, by address and by link.
  await open('zh-Hans/companies/amazon')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('亚马逊')
  await open(`zh-Hans/evidence/${KNOWN.claim}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await open(`zh-Hans/figures/${KNOWN.figures[1]}?claim=${KNOWN.claim}`)
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('figure svg').first()).toBeVisible()
  await open(`zh-Hans/figures/${KNOWN.figures[1]}?full-screen=${KNOWN.figures[1]}`)
  await expect(page.getByRole('dialog')).toBeVisible()
  await open('zh-Hans/evidence?q=讯飞')
  await expect(page.getByRole('row').nth(2)).toBeVisible()
  await open('zh-Hans/about')
  await expect(page.getByText(device.panel.fromDevice)).toBeVisible()

  // English was not asked for: it says so, in English, and leads back.
  await page.goto(`${site.url}companies/amazon`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('en').device.absent.title)
  await page.getByRole('link', { name: words('en').device.absent.readIn({ language: '简体中文' }) }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('亚马逊')
  expect(faults).toEqual([])
  await context.close()
})
