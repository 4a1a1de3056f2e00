import { describe, expect, test } from 'vitest'
import { byId, claim, contentSeries } from '../../../tests/fixtures/content/records.ts'
import { planted, smallDataset } from '../../../tests/fixtures/content/small-dataset.ts'
import { fixtureFigure, point, series } from '../../../tests/fixtures/figures/fixture-figure.ts'
import type { CaseNumber } from '#schema/company-case.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { OpeningRow } from '#schema/opening.ts'
import { numberOf } from './case-numbers.ts'
import { besideKey, claimLinks } from './claim-links.ts'
import { claimIdsOf, labelRefsOf, resolveLabel } from './figure-labels.ts'
import { inTurn, markRich, termForms } from './mark-terms.ts'
import { resolveOpening } from './opening.ts'
import type { Context } from './rich.ts'
import { toldOfClaim, toldOfCompany } from './told.ts'

const context = (data: Dataset = smallDataset(), locale: Context['locale'] = 'en'): Context => ({ data, locale, version: 'v1' })

describe('links between claims', () => {
  const data = planted((d) => {
    d.claims = byId(
      claim('a', { disputes: ['c'] }),
      claim('b', { disputes: ['c', 'a'] }),
      claim('c', { country: 'CN', company: 'acme' }),
      claim('p', { point: { series: 's', asOf: '2025' } }),
    )
    d.series = byId(
      contentSeries('first', { points: [{ asOf: '2025', value: 1, claim: 'a' }] }),
      contentSeries('second', {
        points: [
          { asOf: '2025', value: 1, claim: 'a' },
          { asOf: '2026', value: 2, claim: 'b' },
        ],
      }),
    )
  })
  const links = claimLinks(data)
  test('a claim is disputed by all that name it, in the order of the content', () => {
    expect([links.disputedBy.get('c'), links.disputedBy.get('a'), links.disputedBy.get('b')]).toEqual([['a', 'b'], ['b'], undefined])
  })
  test('a claim is a point of the first series that names it', () => {
    expect([links.seriesOf.get('a'), links.seriesOf.get('b'), links.seriesOf.get('c')]).toEqual(['first', 'second', undefined])
  })
  test('beside it stand the written claims of its country and company', () => {
    expect(links.beside.get(besideKey({ country: 'US', company: null }))?.map((c) => c.id)).toEqual(['a', 'b'])
    expect(links.beside.get(besideKey({ country: 'CN', company: 'acme' }))?.map((c) => c.id)).toEqual(['c'])
  })
  test('are made once for a dataset, and anew for another', () => {
    expect(claimLinks(data)).toBe(links)
    expect(claimLinks(smallDataset())).not.toBe(links)
  })
})

describe('labels of a figure', () => {
  const { spec } = fixtureFigure(
    'bar',
    {
      unit: 'jobs',
      label: 'text:panel',
      breaks: [{ series: 's', at: '2025', kind: 'method', label: 'break:acme-staff.sale' }],
      events: [{ x: '2025', label: 'claim:acme-cuts', claim: 'acme-cuts' }],
      series: [
        series('s', 'us', 'series:acme-staff', [
          point('text:a', 1, { claims: ['x'] }),
          point('2025', 2, { label: 'text:b', claims: ['x', 'y'] }),
          point('text:a', 3, { claims: undefined, derivation: { operation: 'sum', inputs: ['z.low', 'x'] } }),
        ]),
      ],
    },
    {},
  )
  test('are those of panels, series, categories, points, breaks and events, each once; a date is no label', () => {
    expect(labelRefsOf(spec).toSorted()).toEqual([
      'break:acme-staff.sale',
      'claim:acme-cuts',
      'series:acme-staff',
      'text:a',
      'text:b',
      'text:panel',
    ])
  })
  test('its claims are those of points, of their inputs and of events, each once', () => {
    expect(claimIdsOf(spec).toSorted()).toEqual(['acme-cuts', 'x', 'y', 'z'])
  })
  const text = { title: 'T', subtitle: '', summary: '', labels: { a: 'Of {claim:acme-cuts}' } }
  test.each([
    ['text:a', ['Of ', { text: '30', claim: 'acme-cuts' }]],
    ['claim:acme-cuts', ['Cuts']],
    ['series:acme-staff', ['Staff']],
    ['break:acme-staff.sale', ['A business was sold']],
    ['indicator:staff', ['Staff']],
    ['company:acme', ['Acme']],
    ['speaker:bureau', ['Bureau']],
    ['date:2025-03', [{ text: 'Mar 2025', date: '2025-03' }]],
    ['status:documented', ['Documented']],
    ['country:US', ['United States']],
  ])('%s', (ref, rich) => {
    expect(resolveLabel(ref, text, context())).toEqual(rich)
  })
  test.each([
    'text:gone',
    'claim:gone',
    'series:gone',
    'break:acme-staff.gone',
    'break:gone.sale',
    'company:gone',
    'status:gone',
    'odd:a',
    'odd',
  ])('%s, which has no words, shows itself', (ref) => {
    expect(resolveLabel(ref, text, context())).toEqual([ref])
  })
})

describe('terms in running text', () => {
  const data = planted((d) => {
    for (const wording of Object.values(d.wording)) {
      wording.terms.layoff = { term: 'Layoff', pinyin: 'Layoff', definition: '', marks: ['layoff', 'layoffs'] }
      wording.terms.attrition = { term: 'Attrition', pinyin: 'Attrition', definition: '' }
    }
  })
  const terms = (rich: readonly unknown[]) => rich.flatMap((p) => (typeof p === 'object' && p !== null && 'term' in p ? [p.term] : []))
  test('are written as they say, or as their name is spoken', () => {
    expect(termForms(context(data))).toEqual([
      ['layoff', 'layoff'],
      ['layoffs', 'layoff'],
      ['Attrition', 'attrition'],
    ])
  })
  test('are marked where they are first used, across the texts of an answer', () => {
    const mark = inTurn(context(data))
    expect([terms(mark(['Layoffs and attrition'])), terms(mark(['More layoffs and attrition']))]).toEqual([['layoff', 'attrition'], []])
    expect(mark(null)).toBeNull()
  })
  test('the one that the answer is about is not marked', () => {
    expect(terms(inTurn(context(data), 'layoff')(['Layoffs and attrition']))).toEqual(['attrition'])
  })
  test('numbers stay as they are', () => {
    const number = { text: '30 layoffs', claim: 'c' }
    expect(markRich([number, ' layoffs'], context(data), new Set())).toEqual([number, ' ', expect.objectContaining({ term: 'layoff' })])
  })
})

describe('the four numbers of a company', () => {
  const words = {
    said: {},
    moves: {},
    numbers: { cuts: { value: '{claim:acme-cuts}', thing: 'posts', note: 'in {date:2025}', values: ['Cut', 'Staff'] } },
  }
  const data = planted((d) => {
    d.claims.set('weak', claim('weak', { quantity: { value: 20, unit: 'jobs' }, status: 'contested', forecast: true }))
    d.checks.set('weak-share', { id: 'weak-share', operation: 'share', inputs: ['weak', 'acme-staff-2025'] })
    for (const w of Object.values(d.wording)) w.checks['weak-share'] = { label: 'Share' }
  })
  const of = (over: Partial<CaseNumber>, given: typeof words = words) =>
    numberOf({ id: 'cuts', ...over } as CaseNumber, given as Parameters<typeof numberOf>[1], context(data)) // reason: a number of the case, whose further fields no test reads

  test('have their value with the status that it rests on', () => {
    const made = of({})
    expect(made).toMatchObject({ id: 'cuts', blank: null, status: 'documented', picture: null, thing: ['posts'] })
    expect(made.value).toEqual([{ text: '30', claim: 'acme-cuts' }])
  })
  test('of several numbers in one text the least solid status counts', () => {
    const two = { ...words, numbers: { cuts: { ...words.numbers.cuts, value: '{claim:acme-cuts} and {claim:weak}' } } }
    expect(of({}, two).status).toBe('contested')
    const share = { ...words, numbers: { cuts: { ...words.numbers.cuts, value: '{check:weak-share}' } } }
    expect(of({}, share).status).toBe('contested')
  })
  test('a blank says where it was looked for, and has neither value nor status', () => {
    const made = of({ blank: { kind: 'not-found', search: { on: '2026-01', places: ['Everywhere'] } } } as Partial<CaseNumber>) // reason: as in the line above
    expect([made.blank, made.value, made.status, made.search?.places]).toEqual(['not-found', null, null, ['Everywhere']])
  })
  test('a picture has its values in one unit, with their names, statuses and whether they are still to come', () => {
    const made = of({ picture: { kind: 'bars', values: ['claim:acme-cuts', 'claim:weak', 'claim:gone'] } } as Partial<CaseNumber>) // reason: as above
    expect(made.picture?.unit).toBe('jobs')
    expect(made.picture?.values.map((v) => [v.text, v.value, v.status, v.forecast, v.label])).toEqual([
      ['30', 30, 'documented', false, ['Cut']],
      ['20', 20, 'contested', true, ['Staff']],
    ])
  })
  test('a computed value names its check, and is as weak as its weakest input', () => {
    const made = of({ picture: { kind: 'bars', values: ['check:weak-share', 'check:gone'] } } as Partial<CaseNumber>) // reason: as above
    expect(made.picture?.values).toEqual([
      { text: '5.0%', value: 5, claim: 'weak', check: 'weak-share', label: ['Cut'], status: 'contested', forecast: true },
    ])
  })
  test('a picture of nothing is none', () => {
    expect(of({ picture: { kind: 'bars', values: ['claim:gone'] } } as Partial<CaseNumber>).picture).toBeNull() // reason: as above
  })
})

describe('the rows of the opening', () => {
  const row = (over: Partial<OpeningRow>): Dataset =>
    planted((d) => {
      const [first] = d.opening.values()
      if (first) d.opening.set(first.id, { ...first, ...over })
    })
  test('have their words, their numbers with claims, and the search where nothing was found', () => {
    const [made] = resolveOpening(context())
    expect(made?.cells.US?.evidence.marks).toEqual([
      {
        id: 'share',
        role: 'found',
        label: ['Share'],
        number: { text: '7.5%', value: 7.5, claim: 'acme-cuts', check: 'cuts-of-staff', status: 'documented' },
      },
    ])
    expect([made?.cells.US?.evidence.unit, made?.cells.US?.evidence.status]).toEqual(['percent', 'documented'])
    expect([made?.cells.CN?.evidence.status, made?.cells.CN?.evidence.search?.places]).toEqual([null, ['Everywhere']])
    expect(made?.cells.US?.told.statement).toBe('cuts-told')
  })
  test('cannot be compared without a series on one side', () => {
    expect(resolveOpening(context())[0]?.verdict).toMatchObject({
      verdict: 'not-comparable',
      binding: { check: 'definition', reason: 'no-series' },
    })
  })
  test('have the verdict on the two claims, and the warning of somebody else beside it', () => {
    const pair = { claims: ['acme-cuts', 'acme-share'], comparing: 'acme-share' } as OpeningRow['pair'] // reason: a pair is written as a tuple
    const [made] = resolveOpening(context(row({ pair })))
    expect(made?.verdict).toMatchObject({ verdict: 'not-comparable', binding: { check: 'unit', reason: 'unit-differs' } })
    expect(made?.comparing?.claim).toBe('acme-share')
  })
  test('a claim that does not exist has no verdict, and no warning', () => {
    const pair = { claims: ['acme-cuts', 'gone'], comparing: 'gone' } as OpeningRow['pair'] // reason: a pair is written as a tuple
    expect(resolveOpening(context(row({ pair })))[0]).toMatchObject({ verdict: null, comparing: null })
  })
  test('stand in their order, and only where there are words', () => {
    const two = planted((d) => {
      const [first] = d.opening.values()
      if (!first) return
      d.opening = byId(first, { ...first, id: 'earlier', order: 0 }, { ...first, id: 'wordless', order: -1 })
      for (const w of Object.values(d.wording)) if (w.opening.cuts) w.opening.earlier = w.opening.cuts
    })
    expect(resolveOpening(context(two)).map((r) => r.id)).toEqual(['earlier', 'cuts'])
  })
})

describe('what the article says of a thing', () => {
  test('is the statement that makes the claim; of others it says nothing', () => {
    expect(toldOfClaim('acme-cuts', context())).toEqual({ statement: 'cuts-told', text: ['There were cuts'] })
    expect(toldOfClaim('acme-share', context())).toBeNull()
    expect(toldOfCompany('acme', context())).toBeNull()
  })
  test('takes the sentence that can stand alone where there is one, and nothing without words', () => {
    const alone = planted((d) => {
      if (d.wording.en?.article['cuts-told']) d.wording.en.article['cuts-told'] = { paraphrase: 'There were', alone: 'Acme made cuts' }
    })
    expect(toldOfClaim('acme-cuts', context(alone))?.text).toEqual(['Acme made cuts'])
    expect(toldOfClaim('acme-cuts', context(smallDataset(), 'zh-Hant'))).toBeNull()
  })
})
