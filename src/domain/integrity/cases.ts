import type { Dataset } from '#schema/dataset.ts'
import { numberOf } from '../study/number-of.ts'
import type { Problem } from './problem.ts'

/** Ids that a case must not have, because other pages have these addresses. */
const RESERVED = ['quiz', 'assignment']

/** Checks the cases: what they name exists, a number to guess lies on its scale, and no text tells it before it was guessed. */
export function caseStudyProblems(data: Dataset): Problem[] {
  const problems: Problem[] = []
  for (const it of data.cases.values()) {
    const where = `cases/${it.id}`
    const say = (what: string) => problems.push({ where, what })
    if (RESERVED.includes(it.id)) say('this id is taken by a page')
    if (it.company !== null && !data.companies.has(it.company)) say(`unknown company "${it.company}"`)
    for (const id of new Set([...it.evidence, ...it.ask, ...it.sides.a, ...it.sides.b]))
      if (!data.claims.has(id)) say(`unknown claim "${id}"`)
    for (const id of [...it.ask, ...it.sides.a, ...it.sides.b])
      if (!it.evidence.includes(id)) say(`"${id}" is used but not read as evidence`)
    for (const id of it.article) if (!data.statements.has(id)) say(`unknown statement "${id}"`)
    for (const p of it.predict) {
      const actual = numberOf(p.of, data)
      if (!actual) {
        say(`${p.id}: no such number ${JSON.stringify(p.of)}`)
        continue
      }
      const { low, high, step } = p.scale
      if (actual.value <= low || actual.value >= high) say(`${p.id}: the number lies at the end of its scale or outside`)
      if (step <= 0 || (high - low) / step < 10) say(`${p.id}: the scale has fewer than ten steps`)
      for (const ref of p.given) {
        const given = numberOf(ref, data)
        if (!given) say(`${p.id}: no such number ${JSON.stringify(ref)}`)
        else if (given.unit !== actual.unit) say(`${p.id}: a given number has another unit (${given.unit})`)
        else if (given.claim === actual.claim && given.check === actual.check && given.value === actual.value)
          say(`${p.id}: the number to be guessed is given`)
      }
    }
    for (const [locale, { cases }] of Object.entries(data.wording)) {
      const text = cases[it.id]
      if (!text) continue
      const before = [text.title, text.about, text.thesis, ...text.context, ...it.predict.flatMap((p) => askWords(text.predict[p.id]))]
      for (const p of it.predict) {
        const name = 'claim' in p.of ? `{claim:${p.of.claim}}` : `{check:${p.of.check}}`
        if (before.some((t) => t.includes(name))) say(`${p.id}: the wording in ${locale} gives the number away`)
        const words = text.predict[p.id]
        if (words && words.given.length !== p.given.length) say(`${p.id}: given numbers and their names differ in ${locale}`)
      }
    }
  }
  return problems
}

const askWords = (words: { ask: string; label: string; given: readonly string[] } | undefined): string[] =>
  words ? [words.ask, words.label, ...words.given] : []
