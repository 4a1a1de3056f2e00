import { countries as en } from '#i18n/messages/countries/en.ts'
import { policies } from '#i18n/messages/policies/en.ts'
import { visit } from './support/pages.ts'
import { expect, test } from './support/watch.ts'

test('an analyst’s half hour: what can be compared, three pairs in a memo, a brief on paper and as a file, which law asks for what', async ({
  page,
}) => {
  await visit(page, '/indicators?verdict=comparable')
  const rows = page.locator('[data-indicator]')
  await expect(rows.first()).toBeVisible()
  await expect(rows.locator('.indicators-verdict b').first()).toHaveText('Comparable')
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
  // On paper: values, verdicts and what is missing stand, and no controls.
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  await page.emulateMedia({ media: 'print' })
  await expect(items.first().locator('.indicators-sentence')).toBeVisible()
  await expect(page.locator('.indicators-missing')).toBeVisible()
  await expect(page.getByRole('button', { name: en.xlsx, exact: true })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.reload()
  await expect(items).toHaveCount(picked.length)
  // Which law asks employers to report or to retrain, for both countries at once.
  await visit(page, '/policies?duty=report&on=employers')
  await expect(page.getByRole('heading', { name: policies.title })).toBeVisible()
  for (const country of ['us', 'cn']) await expect(page.locator(`tbody tr.${country}`)).not.toHaveCount(0)
})

test('on a phone the result and what it depends on stay in view while a slider of either scenario moves; on paper there are no controls', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await visit(page, '/outlook')
  for (const slot of [0, 1]) {
    const column = page.locator('.outlook-column').nth(slot)
    const slider = column.getByRole('slider').last()
    await slider.evaluate((e) => e.scrollIntoView({ block: 'center' }))
    // Scrolled up a little, the header comes back.
    await page.mouse.move(200, 600)
    await page.mouse.wheel(0, -60)
    await slider.press('ArrowRight')
    await expect(column.locator('.outlook-sentence')).toBeInViewport({ ratio: 1 })
    await expect(column.locator('.outlook-tornado')).toBeInViewport({ ratio: 1 })
    const [head, said] = await Promise.all([page.locator('.header').boundingBox(), column.locator('.outlook-sentence').boundingBox()])
    expect(said?.y ?? 0).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1)
  }
  await visit(page, '/occupations/42')
  await expect(page.locator('.occupations-strip thead')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  for (const path of ['/indicators', '/indicators/robots-installed', '/policies', '/occupations']) {
    await visit(page, path)
    await expect(page.locator('main :is(button, input, select)').filter({ visible: true })).toHaveCount(0)
  }
})
