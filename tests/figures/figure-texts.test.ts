import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { literalText } from '#domain/template.ts'
import { figureText } from '#figures/all.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { figureAnswer } from '#core/resolve/figure.ts'
import { FigureAnswer } from '#schema/api.ts'
import { plainText, type RichText } from '#schema/rich-text.ts'
import { textWidth } from '#charts/label-layout/text-width.ts'
import { phrasesOf } from '#i18n/phrases.ts'
import { DATA, LOCALES, SPECS } from './dataset.ts'

const SPELLED = {
  en: /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|dozens?|half|halv\w+|doubl\w+|tripl\w+|twice|\w+-fold)\b/i,
  zh: /[两兩二三四五六七八九十百千万萬亿億][一两兩二三四五六七八九十百千万萬亿億]*(?:倍|成|分之|名|人|家|个|個|年|月|日|项|項|次|轮|輪|所)|翻倍|翻番|减半|減半|过半|過半|一半/,
}

/** Unfilled placeholders come out as a lone dash. */
const gaps = (rich: RichText | null) => (rich ?? []).filter((piece) => piece === '—')
const words = (rich: RichText) => plainText(rich).split(/\s+/).filter(Boolean).length

describe.each(SPECS.map((spec) => [spec.id, spec] as const))('text of %s', (id, spec) => {
  test('exists in every language, with the same labels, all of them used', () => {
    const used = JSON.stringify(spec)
    const keys = LOCALE_IDS.map((locale) => Object.keys(figureText(id, locale).labels).sort())
    for (const mine of keys) expect(mine).toEqual(keys[0])
    for (const key of keys[0] ?? []) expect(used.includes(`"text:${key}"`), `label "${key}" is not used`).toBe(true)
  })

  test.each(LOCALE_IDS)('holds no quantity of its own (%s)', (locale) => {
    const { labels, ...rest } = figureText(id, locale)
    for (const template of [...Object.values(rest), ...Object.values(labels)]) {
      expect(literalText(template)).not.toMatch(/\d|[{}]/)
      expect(literalText(template)).not.toMatch(locale === 'en' ? SPELLED.en : SPELLED.zh)
    }
  })

  test.each(LOCALES)('resolves in full (%s)', (locale) => {
    const answer = figureAnswer(spec, { data: DATA, locale, version: 'test' })
    expect(v.is(FigureAnswer, JSON.parse(JSON.stringify(answer)))).toBe(true)
    for (const rich of [answer.title, answer.subtitle, answer.summary, answer.caveat, ...Object.values(answer.labels)])
      expect(gaps(rich), plainText(rich ?? [])).toEqual([])
    for (const [ref, label] of Object.entries(answer.labels)) expect(plainText(label), ref).not.toBe(ref)
    for (const [claim, summary] of Object.entries(answer.claims)) expect(plainText(summary.label), claim).not.toBe(claim)
    for (const point of spec.panels.flatMap((p) => p.series.flatMap((s) => s.points)))
      if (point.derivation?.check) expect(Object.keys(answer.checks)).toContain(point.derivation.check)
    if (spec.state.kind !== 'ok') expect(answer.spec.state).not.toEqual(spec.state)
  })

  test('says its finding, and its notes, briefly in English', () => {
    const answer = figureAnswer(spec, { data: DATA, locale: 'en', version: 'test' })
    expect(words(answer.title)).toBeLessThanOrEqual(13)
    for (const event of spec.panels.flatMap((p) => p.events))
      expect(words(answer.labels[event.label] ?? []), event.label).toBeLessThanOrEqual(12)
  })
})

/** Ems that the longest part of a Chinese title may take: a phone has room for it at the size of a page's title. */
const PHRASE = 12

test('a Chinese title breaks between phrases that a phone has room for, none of them a single sign', () => {
  const bad = SPECS.flatMap((spec) =>
    (['zh-Hans', 'zh-Hant'] as const).flatMap((locale) =>
      phrasesOf(plainText(figureAnswer(spec, { data: DATA, locale, version: 'v-test' }).title)).filter(
        (part) => part.length < 2 || textWidth(part, 1) > PHRASE,
      ),
    ),
  )
  expect(bad).toEqual([])
})
