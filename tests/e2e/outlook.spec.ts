import { visit, words } from './support/pages.ts'
import { expect, test } from './support/watch.ts'

const en = words('en').outlook

test('a slider moved by key changes the result and the address, and the link restores it', async ({ page, context }) => {
  await visit(page, '/outlook')
  const column = page.getByRole('region', { name: en.slot.a })
  const sentence = column.locator('.outlook-sentence')
  const before = await sentence.textContent()
  const slider = column.getByRole('slider', { name: en.parameter.exposed })
  await slider.focus()
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight')
  await expect(sentence).not.toHaveText(before ?? '')
  await expect(page).toHaveURL(/a-exposed=33$/)
  const after = await sentence.textContent()
  const other = await context.newPage()
  await visit(other, page.url())
  await expect(other.locator('.outlook-sentence').first()).toHaveText(after ?? '')
  // The tornado stays in view beside the last of the sliders.
  await column.getByRole('slider').last().scrollIntoViewIfNeeded()
  await expect(column.locator('.outlook-tornado')).toBeInViewport({ ratio: 0.9 })
})
