import { expect, test } from './support/watch.ts'

/** The presenter's ten minutes: a ready deck, the speaker's window in step both ways, a hostile question, a reload in between. */
test('two windows of a talk stay in step, also when one of them is reloaded', async ({ page, context }) => {
  // Slides of a built-in deck have pages of their own.
  await page.goto('/present/ten-minute-briefing')
  const opening = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  const stage = page.locator('.stage')
  await expect(stage.getByRole('heading', { level: 2 })).toBeVisible()
  await page.keyboard.press('s')
  const speaker = await opening
  const at = speaker.locator('.speaker-at')
  await expect(at).toHaveText('1 / 13')
  await expect(speaker.getByText('In step with the other window')).toBeVisible()

  // The audience's window drives.
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('PageDown')
  await expect(at).toHaveText('5 / 13')
  // The speaker's window drives: slide, lens and blank.
  await speaker.bringToFront()
  await speaker.keyboard.press('ArrowRight')
  await expect(page.locator('.full-screen-count')).toHaveText('6 / 13')
  await speaker.keyboard.press('a')
  await expect(page.locator('.full-screen-quote')).toBeVisible()
  await speaker.keyboard.press('b')
  await expect(page.locator('[data-blank]')).toBeVisible()
  await speaker.keyboard.press('b')
  await speaker.keyboard.press('a')

  // A window that is reloaded catches up with what it missed.
  await page.bringToFront()
  await page.keyboard.press('ArrowRight')
  await speaker.reload()
  await expect(at).toHaveText('7 / 13')

  // "Where is that from?"
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('e')
  await expect(page.locator('.stage .evidence-value')).toBeVisible()
  await expect(speaker.locator('.evidence-card')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(speaker.locator('.evidence-card')).toHaveCount(0)
  await expect(page).toHaveURL(/\/present\/ten-minute-briefing\/7$/)
})
