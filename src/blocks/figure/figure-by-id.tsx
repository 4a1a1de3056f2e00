import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { csvColumns } from '#charts/frame/csv-columns.ts'
import { FigureFrame } from '#charts/frame/figure-frame.tsx'
import type { FigureRow } from '#charts/frame/figure-rows.ts'
import type { FigureSize } from '#charts/frame/sizes.ts'
import { resourceQuery } from '#data/resource.ts'
import { figureManifest, linkedLines } from '#files/manifest.ts'
import type { FigureAnswer } from '#schema/api.ts'
import type { RichText } from '#schema/rich-text.ts'
import { type FigureView, readFigureView, writeFigureView } from '#url/figure-search.ts'
import { figurePath } from '#url/paths.ts'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { ClaimsBehind } from './claims-behind.tsx'
import { DifferenceReadout } from './difference-readout.tsx'
import { FigureActions } from './figure-actions.tsx'
import { FigureSources } from './figure-sources.tsx'
import { canCompare, rowName, useDifference } from './use-difference.ts'
import { useOpenFullScreen, FullScreenButton } from './full-screen-button.tsx'
import { AppLink, useParameter, useSetSearch } from '#blocks/navigation/navigation.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { QueryView } from '#blocks/query/query-view.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { TableTools } from '#blocks/table/table-tools.tsx'
import { useI18n, useLocale } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

type Props = { id: string; headingLevel?: 1 | 2 | 3; compact?: boolean }

/** A figure by its id, in half a page's width. Its title leads to the figure's own page. */
export function FigureById({ id, headingLevel = 3 }: Props) {
  const locale = useLocale()
  const query = useQuery(resourceQuery('figures/:id', locale, { id }))
  return (
    <QueryView query={query} resource={`figures/${id}`}>
      {(figure) => <Figure figure={figure} size="half" headingLevel={headingLevel} />}
    </QueryView>
  )
}

type FigureProps = { figure: FigureAnswer; size: FigureSize; headingLevel: 1 | 2 | 3; controls?: ReactNode }

const rich = (text: RichText) => <Rich text={text} />

const valueLink = (claim: string, check: string | null, text: string) => (
  <ClaimLink claim={claim} check={check}>
    {text}
  </ClaimLink>
)

/** Which view of the figure the address asks for (chart, table, sources), and how to change it. */
function useFigureView(id: string, isOwnPage: boolean) {
  const setSearch = useSetSearch()
  const asked = useParameter('view')
  const params = new URLSearchParams(asked === null ? {} : { view: asked })
  const set = (next: FigureView) => setSearch({ view: writeFigureView(asked, id, next, isOwnPage) }, { replace: true })
  return [readFigureView(params, id), set] as const
}

/** A figure in its frame, connected to claims, links, exports, the full-screen view and the address. */
export function Figure({ figure, size, headingLevel, controls }: FigureProps) {
  const { locale, m } = useI18n(FIGURE, VOCABULARY, SHELL)
  const setSearch = useSetSearch()
  const openFullScreen = useOpenFullScreen()
  const [behind, setBehind] = useState<FigureRow | null>(null)
  const { id } = figure.spec
  const isOwnPage = size === 'full'
  const [view, setView] = useFigureView(id, isOwnPage)
  const picking = useDifference(figure)
  const open = useCallback(
    (row: FigureRow) =>
      row.claimIds.length === 1 && row.claimIds[0] !== undefined ? setSearch({ claim: row.claimIds[0] }) : setBehind(row),
    [setSearch],
  )
  const sources = useMemo(() => <FigureSources figure={figure} />, [figure])
  const toggle = () => {
    if (view !== 'chart') setView('chart')
    picking.toggle()
  }
  return (
    <>
      <FigureFrame
        figure={figure}
        size={size}
        headingLevel={headingLevel}
        view={view}
        onView={setView}
        onOpen={open}
        rich={rich}
        valueLink={valueLink}
        sources={sources}
        tableTools={(rows) => (
          <TableTools
            columns={csvColumns(rows, m, locale)}
            rows={rows}
            name={id}
            about={() => linkedLines(figureManifest(figure, publicUrl(figurePath(id), locale)))}
          />
        )}
        controls={controls}
        readout={<DifferenceReadout picking={picking} figure={figure} />}
        actions={
          <FigureActions
            figure={figure}
            isOpen={isOwnPage}
            onFullScreen={() => openFullScreen(id)}
            difference={canCompare(figure) ? { active: picking.active, onToggle: toggle } : null}
          />
        }
        picking={picking.active ? { picked: picking.rows.map(rowName), onPick: picking.pick } : null}
        {...(isOwnPage ? {} : { titleLink: (title: ReactNode) => <AppLink to={figurePath(id)}>{title}</AppLink> })}
      />
      <ClaimsBehind row={behind} figure={figure} onClose={() => setBehind(null)} />
      <FullScreenButton />
    </>
  )
}
