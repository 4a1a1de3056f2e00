import type { ClaimAnswer, FigureAnswer, SourceAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import type { DocumentType } from '#schema/vocabulary.ts'
import type { CitationItem, CitationKind } from './item.ts'

const SITE = 'Parallax'
/** A claim is cited with the first documents it rests on, not with all of them. */
const FIRST_SOURCES = 3

const KINDS: Record<DocumentType, CitationKind> = {
  filing: 'report',
  'official-statistics': 'report',
  law: 'legal',
  study: 'report',
  press: 'article',
  statement: 'webpage',
  'market-data': 'webpage',
}

/**
 * Where and when something on this site was read. `url` is absolute; `date` is the date of the dataset; `note` may name the speaker and
 * the status.
 */
export type CitedHere = {
  url: string
  version: string | null
  date: string | null
  accessed: string | null
  language: string
  note?: string | null
}

/** A document behind a claim. The press is cited by its paper, everything else by the organisation that published it. */
export function sourceItem(source: SourceAnswer): CitationItem {
  const kind = KINDS[source.documentType]
  const press = kind === 'article'
  return {
    id: source.id,
    kind,
    title: source.title,
    authors: press ? [] : [{ organisation: source.publisher }],
    container: press ? source.publisher : null,
    publisher: press ? null : source.publisher,
    date: source.date,
    url: source.original?.url ?? source.copy?.url ?? null,
    accessed: source.retrievedOn,
    version: null,
    language: source.language === 'other' ? null : source.language,
    locator: source.locator,
    note: copyNote(source),
  }
}

/** The note for a document that was read in a copy: which copy, and that the publisher's address was not opened. */
function copyNote({ original, copy }: SourceAnswer): string | null {
  if (copy === null) return null
  const unopened = original && !original.opened ? 'Published at this address, not opened there. ' : ''
  const at = copy.url !== null && original !== null ? ` <${copy.url}>` : ''
  return `${unopened}Read in a copy: ${copy.publisher}${at}`
}

const own = (id: string, kind: CitationKind, title: string, here: CitedHere): CitationItem => ({
  id: `parallax-${id}`,
  kind,
  title,
  authors: [{ organisation: SITE }],
  container: SITE,
  publisher: SITE,
  date: here.date,
  url: here.url,
  accessed: here.accessed,
  version: here.version,
  language: here.language,
  locator: null,
  note: here.note ?? null,
})

/** A claim as it stands in the dataset, followed by the first documents it rests on. */
export const claimItems = (answer: Pick<ClaimAnswer, 'claim' | 'sources'>, here: CitedHere): CitationItem[] => [
  own(answer.claim.id, 'dataset', plainText(answer.claim.statement), here),
  ...answer.sources.slice(0, FIRST_SOURCES).map(sourceItem),
]

/** A figure, followed by the first documents behind its points. Version and date are the answer's own. */
export const figureItems = (
  answer: Pick<FigureAnswer, 'spec' | 'title' | 'version' | 'asOf' | 'sources'>,
  here: Omit<CitedHere, 'version' | 'date'>,
): CitationItem[] => [
  own(answer.spec.id, 'figure', plainText(answer.title), { ...here, version: answer.version, date: answer.asOf }),
  ...answer.sources.slice(0, FIRST_SOURCES).map((s) => sourceItem(s.source)),
]

/** A part of this site that is neither claim nor figure: a statement of the article, a sentence of a page. */
export const pageItem = (id: string, title: string, here: CitedHere): CitationItem => own(id, 'webpage', title, here)
