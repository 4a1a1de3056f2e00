import { useQueries, useQuery } from '@tanstack/react-query'
import { resourceQuery } from '#data/resource.ts'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { useKept } from '#blocks/store/use-kept.ts'
import { localDay } from '#domain/local-day.ts'
import { inOrder } from '#domain/notebook/clips.ts'
import { useI18n } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { type Asked, type Entry, entryOf, type Known } from './entry.ts'

const NOT_ASKED: Asked<never> = { data: undefined, error: null }

/** Everything in the notebook in its order; null while the browser is asked. */
export function useEntries(): { entries: Entry[]; version: string | null } | null {
  const { locale, m } = useI18n(CLAIM, VOCABULARY)
  const kept = useKept('clips')
  const dataset = useQuery(resourceQuery('dataset', locale)).data
  const clips = inOrder(kept ?? [])
  const idsOf = (kind: 'claim' | 'figure') => clips.flatMap((c) => (c.value.target.kind === kind ? [c.value.target.id] : []))
  const [claimIds, figureIds] = [idsOf('claim'), idsOf('figure')]
  const claims = useQueries({ queries: claimIds.map((id) => resourceQuery('claims/:id', locale, { id })) })
  const figures = useQueries({ queries: figureIds.map((id) => resourceQuery('figures/:id', locale, { id })) })
  const article = useQuery({ ...resourceQuery('article', locale), enabled: clips.some((c) => c.value.target.kind === 'statement') })
  if (kept === null) return null
  const known: Known = {
    locale,
    claim: (id) => claims[claimIds.indexOf(id)] ?? NOT_ASKED,
    figure: (id) => figures[figureIds.indexOf(id)] ?? NOT_ASKED,
    article,
    here: (path, language) => ({
      url: publicUrl(path, language),
      version: dataset?.version ?? null,
      date: dataset?.asOf ?? null,
      accessed: localDay(new Date()),
      language,
    }),
    note: (claim) => m.claim.noteStatus({ speaker: claim.speaker.name, status: m.vocabulary.status[claim.status] }),
  }
  return { entries: clips.map((c) => entryOf(c.id, c.value, known)), version: dataset?.version ?? null }
}
