import { countries as en } from '#i18n/messages/countries/en.ts'
import { visit } from './support/pages.ts'
import { expect, test } from './support/watch.ts'

test('an analyst puts three pairs into a brief, opens it again by its link, and saves it', async ({ page }) => {
  await visit(page, '/indicators')
  const picked = ['robots-installed', 'unemployment-rate', 'ai-concern']
  for (const id of picked) await page.locator(`[data-indicator="${id}"] input`).check()
  await page.getByRole('link', { name: en.toBrief }).click()
  const items = page.locator('[data-item]')
  await expect(items).toHaveCount(picked.length)
  // Both countries stand side by side: the screen has its style.
  const [us, cn] = await Promise.all(['us', 'cn'].map((c) => items.first().locator(`.${c}`).boundingBox()))
  expect(us?.y).toBe(cn?.y)
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: en.xlsx, exact: true }).click()])
  expect(file.suggestedFilename()).toMatch(/^parallax-countries-.*\.xlsx$/)
  await page.reload()
  await expect(items).toHaveCount(picked.length)
})
