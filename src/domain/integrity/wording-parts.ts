import type { Company } from '#schema/content-company.ts'
import type { Dataset, Wording } from '#schema/dataset.ts'
import type { Problem } from './problem.ts'

/** The ids of the parts of a record that need words of their own, and of those that have them. */
type Parts = { where: string; kind: string; wanted: readonly string[]; given: readonly string[] }

const ids = (records: readonly { id: string }[]) => records.map((r) => r.id)
const keys = (record: object | undefined) => Object.keys(record ?? {})

/** A statement that is also drawn as a cut may use the words written for the cut. */
const worded = ({ said, moves }: Company['case'], words: object): string[] =>
  said.map((s) => s.claim).filter((id) => id in words || !moves.some((m) => m.claim === id))

/** The parts of all records. A record without any wording is reported as a whole, and its parts are left out here. */
function parts(wording: Wording, data: Dataset): Parts[] {
  const of = <R extends { id: string }, W>(
    collection: keyof Wording,
    records: ReadonlyMap<string, R>,
    words: Readonly<Record<string, W>>,
    partsOf: (record: R, text: W) => [kind: string, wanted: readonly string[], given: readonly string[]][],
  ): Parts[] =>
    [...records.values()].flatMap((record) => {
      const text = words[record.id]
      if (text === undefined) return []
      return partsOf(record, text).map(([kind, wanted, given]) => ({ where: `${collection}/${record.id}`, kind, wanted, given }))
    })
  return [
    ...of('companies', data.companies, wording.companies, (c, text) => [
      ['question', ids(c.questions), keys(text.questions)],
      ['safe sentence', ids(c.safe), keys(text.safe)],
      ['statement of the case', worded(c.case, text.case.said), keys(text.case.said)],
      ['cut or hire of the case', c.case.moves.map((m) => m.claim), keys(text.case.moves)],
      ['number of the case', ids(c.case.numbers), keys(text.case.numbers)],
    ]),
    ...of('questions', data.questions, wording.questions, (q, text) => [
      ['country', keys(q.answers), keys(text.answers)],
      ['safe sentence', ids(q.safe), keys(text.safe)],
    ]),
    ...of('narratives', data.narratives, wording.narratives, (n, text) => [['country', keys(n.cells), keys(text.cells)]]),
    ...of('opening', data.opening, wording.opening, (row, text) => [
      ['country', keys(row.cells), keys(text.cells)],
      ...Object.entries(row.cells).flatMap(([country, cell]) => {
        const given = text.cells[country]
        if (given === undefined) return []
        return (['told', 'evidence'] as const).map((side): [string, string[], string[]] => [
          `${country} ${side} mark`,
          ids(cell[side].marks),
          keys(given[side].marks),
        ])
      }),
    ]),
    ...of('decks', data.decks, wording.decks, (deck, text) => [['slide', ids(deck.slides), keys(text.slides)]]),
    ...of('cases', data.cases, wording.cases, (c, text) => [['prediction', ids(c.predict), keys(text.predict)]]),
    ...of('series', data.series, wording.series, (s, text) => [['break', ids(s.breaks), keys(text.breaks)]]),
  ]
}

/** Each part of a record that is worded by itself (questions, countries, breaks, entries of a history) has its words, and no others. */
export function partProblems(locale: string, wording: Wording, data: Dataset): Problem[] {
  const problems: Problem[] = []
  for (const { where, kind, wanted, given } of parts(wording, data)) {
    for (const id of wanted) if (!given.includes(id)) problems.push({ where, what: `no wording in ${locale} for ${kind} ${id}` })
    for (const id of given) if (!wanted.includes(id)) problems.push({ where, what: `wording in ${locale} for an unknown ${kind}: ${id}` })
  }
  for (const c of data.claims.values())
    if (!c.point && c.history.length !== (wording.claims[c.id]?.history?.length ?? 0))
      problems.push({ where: `claims/${c.id}`, what: `history has ${c.history.length} entries, its wording in ${locale} does not` })
  return problems
}
