import { visit } from './support/pages.ts'
import { expect, test } from './support/watch.ts'

test('on paper every number has a note, and the notes say whose it is', async ({ page }) => {
  await visit(page, '/companies/chegg')
  await expect
    .poll(() =>
      page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'))
        return document.querySelectorAll('.endnotes li').length
      }),
    )
    .toBeGreaterThan(10)
  await page.emulateMedia({ media: 'print' })
  const number = page.locator('main a[data-note="1"]').first()
  const id = await number.getAttribute('data-claim')
  await expect(page.locator('.endnotes li').first()).toContainText(`/evidence/${id}`)
  await expect(page.locator('.endnotes')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
})
