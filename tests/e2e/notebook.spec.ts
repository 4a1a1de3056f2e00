import { inLanguage, visit, words } from './support/pages.ts'
import { expect, test } from './support/watch.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

test('by touch: a word is explained in place, a claim and a sentence are saved, and the sentence is found again', async ({ page }) => {
  const m = words('zh-Hans')
  await visit(page, inLanguage('/evidence/salesforce-support-cut-4000', 'zh-Hans'))
  const word = page.locator('main a.term').first()
  await word.tap()
  const note = page.getByRole('dialog')
  await expect(note).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await expect(word).toBeFocused()

  await page.getByRole('button', { name: m.shell.clip }).tap()
  await expect(page.getByText(m.clip.saved)).toBeVisible()
  await page.getByLabel(m.clip.note).fill('第三节要用')

  await visit(page, inLanguage('/policies/cn-labour-contract-law', 'zh-Hans'))
  const sentence = await page.evaluate(() => {
    const text = document.querySelector('main section p')
    if (!text) throw new Error('no sentence')
    getSelection()?.selectAllChildren(text)
    return text.textContent ?? ''
  })
  await page.locator('.selection-clip button').tap()
  await expect(page.locator('.selection-clip-form')).toContainText(m.clip.saved)
  const form = await page.locator('.selection-clip-form').boundingBox()
  expect([form?.x, form?.width], 'the form stands inside the screen').toEqual([0, 390])

  await visit(page, inLanguage('/notebook', 'zh-Hans'))
  await expect(page.locator('.notebook-clip blockquote')).toHaveCount(2)
  await expect(page.locator('.notebook-clip blockquote').last()).toHaveText(sentence.trim())
  await expect(page.locator('.notebook-clip').last()).toContainText(m.notebook.sentence.found)
  await expect(page.getByLabel(m.notebook.note).first()).toHaveValue('第三节要用')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: m.notebook.formats.markdown }).tap()
  expect((await download).suggestedFilename()).toMatch(/^parallax-notebook-.*\.md$/)

  await page.locator('.notebook-clip').last().getByRole('link', { name: m.notebook.show }).tap()
  // The link opens a new document, which may come while the browser is asked.
  await expect(async () => {
    expect(await page.evaluate(() => [...(CSS.highlights.get('clip') ?? [])].map(String).join(''))).toBe(sentence)
    const ground = await page.evaluate(
      () => getComputedStyle(document.querySelector('main p') ?? document.body, '::highlight(clip)').backgroundColor,
    )
    expect(ground, 'marked words have a ground of their own').not.toBe('rgba(0, 0, 0, 0)')
  }).toPass()
})
