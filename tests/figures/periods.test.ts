import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { firstDay, lastDay } from '#domain/partial-date.ts'
import { LOCALES, SPECS } from './dataset.ts'

/** What a figure over time draws, and what its subtitle names, in days. */
const over = SPECS.flatMap((spec) => {
  const dates = spec.panels
    .flatMap((panel) => panel.series.flatMap((series) => series.points.filter((p) => p.y !== null).map((p) => String(p.x))))
    .filter((x) => /^\d{4}/.test(x))
    .sort((a, b) => lastDay(a) - lastDay(b))
  const [first, last] = [dates[0], dates.at(-1)]
  return first === undefined || last === undefined ? [] : [{ id: spec.id, first, last }]
})

test.each(LOCALES)('%s: a subtitle that names a period names the whole period that is drawn, and no more', (locale) => {
  const wrong = over.filter(({ id, first, last }) => {
    const { subtitle }: { subtitle: string } = JSON.parse(readFileSync(`src/figures/${id}/text.${locale}.json`, 'utf8'))
    const named = [...subtitle.matchAll(/\{date:([^}]+)\}/g)].map((m) => m[1] ?? '').sort((a, b) => lastDay(a) - lastDay(b))
    const [from, until] = [named[0], named.at(-1)]
    // One date is a base or a survey's, not a period.
    if (from === undefined || until === undefined || named.length < 2) return false
    const holds = (date: string, point: string) => firstDay(date) <= lastDay(point) && lastDay(date) >= firstDay(point)
    return !holds(from, first) || !holds(until, last)
  })
  expect(wrong).toEqual([])
})
