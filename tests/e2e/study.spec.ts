import type { Page } from '@playwright/test'
import { words, visit } from './support/pages.ts'
import { expect, test } from './support/watch.ts'

const { study, assignment } = words('zh-Hans')

/** The step fits the window; of what a reader does not see, nothing is asked. */
async function expectOneScreen(page: Page): Promise<void> {
  const step = page.locator('.study-step')
  expect((await step.boundingBox())?.height, (await step.locator('h1').textContent()) ?? '').toBeLessThanOrEqual(844)
}

test.describe('a student on a phone, by touch, and a teacher without a network', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, acceptDownloads: true })

  test('from the first tap to the file, and back to the answers beside the rubric', async ({ page, context }) => {
    await visit(page, '/zh-Hans/study/amazon-is-it-ai?task=W3&without=ask,unknown')
    await expectOneScreen(page)
    await page.getByRole('radio', { name: study.stance.scale.agree }).tap()
    await page.getByRole('button', { name: study.start }).tap()
    for (const guess of ['headcount', 'share']) {
      await expect(page).toHaveURL(new RegExp(`step=predict-${guess}`))
      const box = await page.getByRole('slider').boundingBox()
      if (!box) throw new Error('no slider')
      await page.touchscreen.tap(box.x + box.width * (guess === 'share' ? 0.3 : 0.5), box.y + box.height * 0.3)
      await page.getByRole('button', { name: study.predict.show }).tap()
      await page.getByLabel(study.predict.why).fill('仓库员工很多。')
      await expectOneScreen(page)
      await page.getByRole('button', { name: study.next }).tap()
    }
    for (let part = 0; part < 3; part += 1) {
      await expectOneScreen(page)
      await page.getByRole('button', { name: study.next }).tap()
    }
    await page.locator('.study-choice input').first().tap()
    await page.getByLabel(study.argue.text).fill('公司事先就这样说。')
    await page.getByRole('button', { name: study.next }).tap()
    await page.getByLabel(study.argue.text).fill('公司后来又否认。')
    await page.getByRole('button', { name: study.next }).tap()
    await page.getByLabel(study.synthesis.text).fill('原因还不清楚。')
    await page.getByRole('radio', { name: study.stance.scale.unsure }).tap()
    await page.getByRole('button', { name: study.next }).tap()
    for (let again = 0; again < 2; again += 1) await page.getByRole('button', { name: study.next }).tap()
    await page.getByLabel(study.done.name).fill('李明')
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: study.done.handIn }).tap()
    const file = await saved
    expect(file.suggestedFilename()).toBe('amazon-is-it-ai-李明.parallax-work.json')

    await page.setViewportSize({ width: 1440, height: 900 })
    await visit(page, '/zh-Hans/study/assignment')
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await page.locator('input[type="file"]').setInputFiles(await file.path().then((path) => [path]))
    const work = page.getByRole('article', { name: '李明' })
    await expect(work).toContainText('公司事先就这样说。')
    await expect(work).toContainText(study.teacher.key)
    await expect(work).toContainText(`${study.done.from} ${study.stance.scale.agree} · ${study.done.to} ${study.stance.scale.unsure}`)
    await expect(work.getByText(assignment.levelNone).first()).toBeAttached()
    await context.setOffline(false)
  })
})

test('a debate sheet is one page of paper', async ({ page }) => {
  for (const address of ['/study/debate/staff', '/zh-Hans/study/debate/gains-and-costs']) {
    await visit(page, address)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), address).toHaveLength(1)
  }
})
