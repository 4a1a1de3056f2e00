import { usePageValue } from '#blocks/navigation/navigation.tsx'
import { useI18n } from '#i18n/context.tsx'
import { LOAD_BEARING } from '#i18n/messages/load-bearing/namespace.ts'
import type { LoadBearingAnswer } from '#schema/api-load-bearing.ts'
import { Notice } from '#ui/notice.tsx'
import { readLoadBearingSearch } from '#url/load-bearing-search.ts'
import { Ranking } from './ranking.tsx'

/** Both lists, with the document that the address names open and in view; one that is not in the list is explained. */
export function Rankings({ answer }: { answer: LoadBearingAnswer }) {
  const { m } = useI18n(LOAD_BEARING)
  const search = usePageValue((page) => page.search) ?? ''
  const { source, notices } = readLoadBearingSearch(new URLSearchParams(search), new Set(answer.sources.ranked.map((s) => s.id)))
  return (
    <>
      {notices.map((n) => (
        <Notice key={n.parameter}>
          <p data-count="">{m.loadBearing.unknownSource({ id: n.value })}</p>
        </Notice>
      ))}
      <Ranking kind="source" answer={answer} chosen={source} />
      <Ranking kind="claim" answer={answer} chosen={null} />
    </>
  )
}
