import { expect, test } from 'vitest'
import { resolveClaim } from '#core/resolve/claim.ts'
import { resolveCompany } from '#core/resolve/companies.ts'
import { resolveDeck, resolveDecks } from '#core/resolve/decks.ts'
import { figureSpecs, resolveFigure } from '#core/resolve/figure.ts'
import { resolveNarratives } from '#core/resolve/narratives.ts'
import { type SlideAnswers, slideContent } from '#domain/deck/slide-content.ts'
import { exhibitContent } from '#domain/deck/exhibit-content.ts'
import { LOCALES } from '#i18n/locales.ts'
import type { Exhibit, Slide } from '#schema/deck.ts'
import { plainText } from '#schema/rich-text.ts'
import { DATA as data } from '../support/content.ts'

const answersIn = (locale: 'en' | 'zh-Hans' | 'zh-Hant'): SlideAnswers => {
  const context = { data, locale, version: 'v' }
  let narratives: ReturnType<typeof resolveNarratives> | null = null
  return {
    figure: (id) => resolveFigure(id, context),
    claim: (id) => resolveClaim(id, context),
    company: (id) => resolveCompany(id, context),
    // Most slides show no question.
    narratives: () => {
      narratives ??= resolveNarratives(context)
      return narratives
    },
  }
}
const answers = answersIn('en')
const slide = (exhibit: Exhibit, over: Partial<Slide> = {}): Slide =>
  ({ kind: 'exhibit', id: 's1', line: null, showLine: true, notes: '', seconds: null, lens: 'evidence', exhibit, ...over }) as Slide

test('as the article tells it, no figure shows a word or number of the evidence', () => {
  for (const locale of LOCALES.map((l) => l.id)) {
    const all = answersIn(locale)
    for (const id of figureSpecs(data).keys()) {
      const figure = resolveFigure(id, { data, locale, version: 'v' })
      const told = exhibitContent({ kind: 'figure', id }, 'told', all)
      expect(told.title, id).toEqual(figure?.subtitle)
      expect(told.says, id).toBeNull()
      if (figure?.told) expect(told).toMatchObject({ state: 'shown', told: figure.told.text })
      else expect(told).toMatchObject({ state: 'not-mentioned', figure: null, caveat: null, claims: [] })
    }
  }
})

test('the article is quoted where it speaks of what a figure draws, and only there', () => {
  const told = (id: string) => resolveFigure(id, { data, locale: 'en', version: 'v' })?.told?.statement ?? null
  expect(told('amazon-headcount')).toBe('staff-now')
  expect(told('us-cuts-share-naming-ai')).toBe('more-firms-admit')
  for (const id of ['robots-installed', 'attitudes', 'claims-by-cell', 'iflytek-grants-share']) expect(told(id), id).toBeNull()
})

test('every figure that a statement names exists', () => {
  const named = [...data.statements.values()].flatMap((s) => s.figures)
  expect(named.filter((id) => !figureSpecs(data).has(id))).toEqual([])
})

test('what is gone or still to come says so, and the slide beside it stays', () => {
  expect(exhibitContent({ kind: 'figure', id: 'no-such' }, 'evidence', answers).state).toBe('gone')
  expect(exhibitContent({ kind: 'figure', id: 'attitudes', panel: 'no-such' }, 'evidence', answers).state).toBe('gone')
  expect(exhibitContent({ kind: 'question', id: 'no-such' }, 'evidence', answers).state).toBe('gone')
  expect(exhibitContent({ kind: 'claim', id: 'x' }, 'evidence', { ...answers, claim: () => undefined }).state).toBe('waiting')
  const both = slideContent(
    {
      ...slide({ kind: 'claim', id: 'x' }),
      kind: 'two-up',
      lens: 'evidence',
      exhibits: [
        { kind: 'company', id: 'chegg' },
        { kind: 'claim', id: 'gone' },
      ],
    } as Slide,
    answers,
  )
  expect(both.exhibits.map((e) => e.state)).toEqual(['shown', 'gone'])
})

test('a line written for one lens is not shown under the other', () => {
  const written = slide({ kind: 'figure', id: 'amazon-headcount' }, { line: 'Staff grew again.' })
  expect(slideContent(written, answers)).toMatchObject({ line: ['Staff grew again.'], showLine: true, lens: 'evidence' })
  expect(slideContent(written, answers, 'told')).toMatchObject({ showLine: false, lens: 'told' })
  expect(plainText(slideContent(slide({ kind: 'figure', id: 'amazon-headcount' }), answers).line ?? [])).toMatch(/^Amazon’s headcount rose/)
})

test('a panel alone brings its own claims only', () => {
  const whole = exhibitContent({ kind: 'figure', id: 'ai-investment' }, 'evidence', answers)
  const panel = whole.figure?.spec.panels[0]?.id ?? ''
  const one = exhibitContent({ kind: 'figure', id: 'ai-investment', panel }, 'evidence', answers)
  expect(one.figure?.spec.panels).toHaveLength(1)
  expect(one.claims.length).toBeGreaterThan(0)
  expect(one.claims.length).toBeLessThan(whole.claims.length)
  expect(one.figure?.spec.finding.every((name) => name.startsWith(`${panel}/`))).toBe(true)
})

test('companies, claims and questions bring their own words under both lenses', () => {
  const company = exhibitContent({ kind: 'company', id: 'amazon' }, 'told', answers)
  expect(company).toMatchObject({ state: 'shown', value: null, body: [] })
  const question = answers.narratives()?.questions[0]
  const asked = (lens: 'told' | 'evidence') => exhibitContent({ kind: 'question', id: question?.id ?? '' }, lens, answers)
  expect(asked('told').body.map((b) => b.text)).toEqual(Object.values(question?.answers ?? {}).map((a) => a.told))
  expect(asked('evidence').claims.length).toBeGreaterThan(0)
  expect(exhibitContent({ kind: 'claim', id: 'amazon-headcount-2019' }, 'told', answers).value).toBeNull()
})

const answersOf = { en: answers, 'zh-Hans': answersIn('zh-Hans'), 'zh-Hant': answersIn('zh-Hant') }

test('a built-in deck shows only what exists, in every language', () => {
  for (const locale of LOCALES.map((l) => l.id))
    for (const deck of resolveDecks({ data, locale, version: 'v' }).decks)
      for (const built of resolveDeck(deck.id, { data, locale, version: 'v' })?.slides ?? []) {
        const content = slideContent(built, answersOf[locale])
        expect(
          content.exhibits.map((e) => e.state),
          `${deck.id}/${built.id}`,
        ).not.toContain('gone')
        expect(plainText(content.title), `${deck.id}/${built.id}`).not.toBe('')
        expect(plainText(content.notes), `${deck.id}/${built.id}`).not.toBe('')
      }
})
