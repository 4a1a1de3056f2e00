import { describe, expect, test } from 'vitest'
import { resolveOccupationNames } from '#core/resolve/occupations.ts'
import { occupationProblems } from '#domain/integrity/occupations.ts'
import { rankColumn, RECENT } from '#domain/occupations/standing.ts'
import { spearman } from '#domain/occupations/correlation.ts'
import { occupationFinder } from '#features/occupations/find-occupations.ts'
import { LOCALES } from '#i18n/locales.ts'
import { characterPairs } from '#prerender/character-pairs.ts'
import type { OccupationTable } from '#schema/occupations.ts'
import { DATA as data } from '../support/content.ts'

const table = [...data.occupations.values()][0]
if (!table) throw new Error('no table of occupations')

/** What is said of the table when it is damaged. */
const told = (damage: (t: OccupationTable) => void): string[] => {
  const damaged = structuredClone(table)
  damage(damaged)
  return occupationProblems({ ...data, occupations: new Map([['isco-08', damaged]]) }).map((p) => p.what)
}
const fine = (t: OccupationTable) => {
  const level = t.levels.find((l) => l.digits === 3)
  if (!level) throw new Error('no level of three digits')
  return level
}

describe('the table of occupations', () => {
  test('holds, and each kind of damage is named', () => {
    expect(told(() => undefined)).toEqual([])
    expect(told((t) => t.measures[0]?.sources.push('nowhere'))).toEqual(['unknown source "nowhere"'])
    expect(told((t) => fine(t).columns.aioe?.splice(0, 1, 0.93))).toEqual([expect.stringContaining('not ranks')])
    expect(told((t) => fine(t).columns.ilo?.splice(0, 1, 54))).toEqual(['a score lies outside 0 to 1'])
    expect(told((t) => Object.assign(t.measures.find((m) => m.id === 'aioe') ?? {}, { ships: 'values' }))).toContain(
      '"aioe" has no licence: publish ranks, not scores',
    )
    expect(told((t) => t.china.mix.counts[0]?.shares.splice(0, 1, 60))).toEqual([expect.stringContaining('not 100')])
    expect(told((t) => t.units.codes.splice(0, 1, '9999'))).toEqual(['occupation 9999 belongs to no group'])
    expect(told((t) => t.units.means.pop())).toEqual(['units: lists of different lengths'])
  })

  test('US jobs come to the same at both levels, and two measures of one team agree most', () => {
    const jobs = table.levels.map((l) => l.jobs.reduce<number>((a, b) => a + (b ?? 0), 0))
    expect(Math.abs((jobs[0] ?? 0) - (jobs[1] ?? 0)) / (jobs[0] ?? 1)).toBeLessThan(0.001)
    const level = fine(table)
    const turned = (id: 'aioe' | 'aioe-language') => level.columns[id]?.map((r) => (r === null ? null : -r)) ?? []
    expect(spearman(turned('aioe'), turned('aioe-language'))?.rho).toBeGreaterThan(0.95)
  })

  test('today’s measures agree and the older one does not: what the screen’s sentence rests on', () => {
    for (const level of table.levels) {
      const ranks = (id: (typeof RECENT)[number] | 'frey-osborne') =>
        rankColumn(level.columns[id] ?? [], { ships: table.measures.find((m) => m.id === id)?.ships ?? 'values' })
      for (const [i, a] of RECENT.entries()) {
        for (const b of RECENT.slice(i + 1)) expect(spearman(ranks(a), ranks(b))?.rho).toBeGreaterThan(0.7)
        expect(spearman(ranks(a), ranks('frey-osborne'))?.rho).toBeLessThan(0)
      }
    }
  })

  test('nothing without a licence stands as a score, and China’s shares are not there until somebody has found them', () => {
    for (const m of table.measures) if (m.licence === 'none') expect(m.ships).toBe('ranks')
    expect(table.levels.flatMap((l) => Object.keys(l.shares))).not.toContain('CHN')
  })
})

describe('an occupation is found', () => {
  const finders = Object.fromEntries(
    LOCALES.map((l) => [l.id, occupationFinder(resolveOccupationNames({ data, locale: l.id, version: '', pairsOf: characterPairs }))]),
  )
  const places = (locale: string, text: string) => finders[locale]?.(text).map((g) => g.code) ?? []

  test.each([
    ['en', 'nurs', '222'],
    ['en', 'law', '261'],
    ['en', 'translat', '264'],
    ['en', 'truck', '833'],
    ['en', 'taxi', '832'],
    ['zh-Hans', '翻译', '264'],
    ['zh-Hans', '外卖', '962'],
    ['zh-Hans', '会计', '241'],
    ['zh-Hans', '網約車', '832'],
    ['zh-Hant', '程式', '251'],
    ['zh-Hant', '护士', '222'],
    ['zh-Hant', 'weld', '721'],
  ])('%s: %s leads to %s among the first eight', (locale, text, code) => expect(places(locale, text).slice(0, 8)).toContain(code))

  test('every occupation is found by the name that it has in any language, from any language', () => {
    const lost: string[] = []
    for (const code of table.units.codes)
      for (const { id } of LOCALES)
        for (const name of (data.wording[id]?.occupations[code] ?? '').split('、'))
          if (!places('en', name).includes(code.slice(0, 3))) lost.push(`${code} ${name}`)
    expect(lost).toEqual([])
  })

  test('two characters of a Chinese name are enough for nine in ten', () => {
    const found = table.units.codes.filter((code) => {
      const name = data.wording['zh-Hans']?.occupations[code] ?? ''
      return places('zh-Hans', name.slice(0, 2)).slice(0, 8).includes(code.slice(0, 3))
    })
    expect(found.length / table.units.codes.length).toBeGreaterThan(0.9)
  })
})
