import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { FigureFrame } from '#charts/frame/figure-frame.tsx'
import type { FigureRow } from '#charts/frame/figure-rows.ts'
import type { FigureSize } from '#charts/frame/sizes.ts'
import { figureQuery } from '#data/queries.ts'
import { useI18n } from '#i18n/context.tsx'
import type { FigureAnswer } from '#schema/api.ts'
import type { RichText } from '#schema/rich-text.ts'
import { readFigureView, writeFigureView } from '#url/figure-search.ts'
import { paths } from '#url/paths.ts'
import { ClaimLink } from './claim-link.tsx'
import { ClaimsBehind } from './figure/claims-behind.tsx'
import { FigureSources } from './figure/figure-sources.tsx'
import { AppLink, usePage, useSetSearch } from './navigation.tsx'
import { QueryView } from './query-view.tsx'
import { Rich } from './rich.tsx'
import { TableTools } from './table-tools.tsx'
import { tableColumns } from '#charts/frame/table-columns.ts'

type Props = { id: string; headingLevel?: 1 | 2 | 3; compact?: boolean }

/** A figure by its id, in half a page's width. Its title leads to the figure's own page. */
export function FigureById({ id, headingLevel = 3 }: Props) {
  const { locale } = useI18n()
  const query = useQuery(figureQuery(locale, id))
  return (
    <QueryView query={query} resource={`figures/${id}`}>
      {(figure) => <Figure figure={figure} size="half" headingLevel={headingLevel} />}
    </QueryView>
  )
}

type FigureProps = {
  figure: FigureAnswer
  size: FigureSize
  headingLevel: 1 | 2 | 3
  actions?: ReactNode
  picking?: { picked: readonly string[]; onPick: (row: FigureRow) => void } | null
}

const rich = (text: RichText) => <Rich text={text} />

/** A number as a link to the one claim it rests on; a computed one names its arithmetic, a count the claims counted. */
function valueLink(row: FigureRow, text: string): ReactNode {
  const [first] = row.claimIds
  if (first === undefined || text === '') return text
  return (
    <ClaimLink claim={first} check={row.point.derivation ? (row.point.derivation.check ?? row.point.derivation.operation) : null}>
      {text}
    </ClaimLink>
  )
}

/** A figure in its frame, joined to claims, links and the address. */
export function Figure({ figure, size, headingLevel, actions, picking }: FigureProps) {
  const { locale, m } = useI18n()
  const { search } = usePage()
  const setSearch = useSetSearch()
  const [behind, setBehind] = useState<FigureRow | null>(null)
  const { id } = figure.spec
  const isOwnPage = size === 'full'
  const raw = new URLSearchParams(search).get('view')
  const view = readFigureView(new URLSearchParams(search), id)
  const open = useCallback((row: FigureRow) => (row.claimIds.length === 1 && row.claimIds[0] !== undefined ? setSearch({ claim: row.claimIds[0] }) : setBehind(row)), [setSearch])
  const sources = useMemo(() => <FigureSources figure={figure} />, [figure])
  return (
    <>
      <FigureFrame
        figure={figure}
        size={size}
        headingLevel={headingLevel}
        view={view}
        onView={(next) => setSearch({ view: writeFigureView(raw, id, next, isOwnPage) }, { replace: true })}
        onOpen={open}
        rich={rich}
        valueLink={valueLink}
        sources={sources}
        tableTools={(rows) => <TableTools columns={[...tableColumns(rows, m, locale), { id: 'id', label: m.figure.columns.id, text: (r) => r.claimIds.join(' ') }]} rows={rows} name={id} />}
        actions={actions}
        picking={picking ?? null}
        {...(isOwnPage ? {} : { titleLink: (title: ReactNode) => <AppLink to={paths.figure(id)}>{title}</AppLink> })}
      />
      <ClaimsBehind row={behind} figure={figure} onClose={() => setBehind(null)} />
    </>
  )
}
