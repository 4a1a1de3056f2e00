import { pairedIndicators } from '#domain/indicator/pair.ts'
import type { Dataset } from '#schema/dataset.ts'
import { paths } from '#url/paths.ts'

/** Every known page, as a path of the app without language. */
export function allPages(data: Dataset, figures: Iterable<string>): string[] {
  const companies = [...data.companies.values()].sort((a, b) => a.order - b.order).map((c) => c.id)
  const pairs = companies.flatMap((a, i) => companies.slice(i + 1).map((b) => paths.companyPair(a, b)))
  const ids = [...figures]
  return [
    paths.compare(),
    paths.companies(),
    ...companies.map(paths.company),
    ...pairs,
    paths.figures(),
    ...ids.map(paths.figure),
    ...ids.map(paths.embedFigure),
    paths.evidence(),
    ...[...data.claims.keys()].map(paths.claim),
    paths.indicators(),
    paths.indicatorBrief(),
    ...pairedIndicators(data).map((i) => paths.indicator(i.id)),
    paths.policies(),
    ...[...data.policies.keys()].map(paths.policy),
    paths.glossary(),
    ...[...data.terms.keys()].map(paths.term),
    paths.notebook(),
    paths.outlook(),
    paths.occupations(),
    paths.embedOccupations(),
    ...occupationsOf(data).map(paths.occupation),
    paths.study(),
    ...[...data.questions.keys()].map(paths.debate),
    paths.studyQuiz(),
    paths.studyAssignment(),
    ...[...data.cases.keys()].map(paths.studyCase),
    paths.article(),
    paths.checkFile(),
    paths.present(),
    ...[...data.decks.values()].flatMap((deck) => [
      paths.presentDeck(deck.id),
      ...deck.slides.map((_, i) => paths.presentSlide(deck.id, String(i + 1))),
    ]),
    paths.method(),
    paths.loadBearing(),
    paths.about(),
  ]
}

/** Codes of every group of occupations. */
const occupationsOf = (data: Dataset) => [...data.occupations.values()].flatMap((table) => table.levels.flatMap((level) => level.codes))

/** What a page brings with it: the part of all styles that it uses, and its answers. What it does not bring it links and fetches. */
export type Carried = { style: boolean; data: boolean }

/** Collections of very many pages, to which a reader comes from other pages of the site as a rule. */
const MANY = ['evidence', 'glossary', 'indicators', 'occupations', 'policies', 'present', 'study']

/**
 * What a page carries. Pages that readers arrive at (home, lists, companies, figures) paint without a stylesheet of their own to wait for; the
 * first page and the lists also become live without a request for data.
 */
export function carriedBy(path: string): Carried {
  const [, first = '', second] = path.split('/')
  const isOneOfMany = second !== undefined && (MANY.includes(first) || second === 'compare')
  return { style: !isOneOfMany, data: second === undefined }
}

/** The source file of a page's screen, to preload its chunk. */
export function screenModule(path: string): string {
  const [, first = '', second, third] = path.split('/')
  if (first === '') return 'src/features/compare/route.tsx'
  if (first === 'evidence' && second !== undefined) return 'src/features/claim/route.tsx'
  if (first === 'present' && third !== undefined) return 'src/features/present/slide-screen.tsx'
  if (second === 'load-bearing') return 'src/features/load-bearing/route.tsx'
  if (first === 'study' && second === 'debate') return 'src/features/debate/route.tsx'
  if (first === 'indicators' && second !== undefined)
    return second === 'brief' ? 'src/features/indicators/brief-route.tsx' : 'src/features/indicators/indicator-route.tsx'
  return `src/features/${first}/route.tsx`
}
