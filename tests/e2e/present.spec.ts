import { expect, test } from './support/watch.ts'

// Its windows get what a browser of its own would bring.
test.use({ fresh: true })

/** A ready deck on two windows, in step both ways, through everything that windows do to each other. */
test('two windows of a talk stay in step, also when one of them is reloaded or was hidden', async ({ page, context }) => {
  await context.addInitScript(() => {
    const asked: string[] = []
    Object.assign(window, { asked })
    // A browser that refuses to stay awake: the talk goes on.
    if ('wakeLock' in navigator)
      navigator.wakeLock.request = (type) => {
        asked.push(String(type))
        return Promise.reject(new DOMException('no', 'NotAllowedError'))
      }
  })
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
  await expect(page.locator('[data-blank]')).toHaveCount(0)
  await expect(page.locator('.full-screen-quote')).toHaveCount(0)

  // A window that is reloaded catches up with what it missed.
  await page.bringToFront()
  await page.keyboard.press('ArrowRight')
  await speaker.reload()
  await expect(at).toHaveText('7 / 13')

  // So does one that the browser put to sleep because nobody saw it.
  const sleep = await context.newCDPSession(speaker)
  await sleep.send('Page.setWebLifecycleState', { state: 'frozen' })
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await sleep.send('Page.setWebLifecycleState', { state: 'active' })
  await expect(at).toHaveText('8 / 13')

  // "Where is that from?"
  await page.keyboard.press('e')
  await expect(page.locator('.stage .stage-evidence-value')).toBeVisible()
  await expect(speaker.locator('.evidence-card')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(speaker.locator('.evidence-card')).toHaveCount(0)
  await expect(page).toHaveURL(/\/present\/ten-minute-briefing\/8$/)
  expect(await page.evaluate(() => Reflect.get(window, 'asked'))).toContain('screen')
})

test('a speaker’s window that the browser blocks is noticed, and a tab takes its place', async ({ page, context }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await page.goto('/present/ten-minute-briefing/3')
  await expect(page.locator('.stage h2')).toBeVisible()
  await page.keyboard.press('s')
  const opening = context.waitForEvent('page')
  await page.getByRole('alert').getByRole('link').click()
  const speaker = await opening
  await expect(speaker.locator('.speaker-at')).toHaveText('3 / 13')
  await page.keyboard.press('ArrowRight')
  await expect(speaker.locator('.speaker-at')).toHaveText('4 / 13')
})
