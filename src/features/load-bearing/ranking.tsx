import { useEffect, useRef } from 'react'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { titleLanguage } from '#blocks/citation/title-language.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { formatDate } from '#i18n/format-date.ts'
import { LOAD_BEARING } from '#i18n/messages/load-bearing/namespace.ts'
import type { LoadBearingAnswer } from '#schema/api-load-bearing.ts'
import { plainText } from '#schema/rich-text.ts'
import { Details } from './details.tsx'
import { barOf, countsOf, PARTS, totalOf } from './parts.ts'

/** Rows that are shown; the rest of the list is folded. */
const FIRST = 15
/** Length of the longest bar. */
const WIDTH = 400

type Props = { kind: 'source' | 'claim'; answer: LoadBearingAnswer }
type RowProps = Props & { id: string; longest: number; isChosen: boolean }

/** The list of sources or claims, each with a bar as long as the number of things that fall without it. */
export function Ranking({ kind, answer, chosen }: Props & { chosen: string | null }) {
  const { locale, m } = useI18n(LOAD_BEARING)
  const words = m.loadBearing
  const list = kind === 'source' ? answer.sources : answer.claims
  const longest = Math.max(1, ...list.ranked.map((r) => totalOf(r.falling)))
  const count = (n: number) => formatCount(n, locale)
  const rows = list.ranked.map((r) => <Row key={r.id} id={r.id} kind={kind} answer={answer} longest={longest} isChosen={r.id === chosen} />)
  const isFolded = chosen !== null && list.ranked.findIndex((r) => r.id === chosen) >= FIRST
  return (
    <section>
      <h2>{words.picture[kind]}</h2>
      <p className="measure" data-count="">
        {words.found({ kind, bearing: count(list.bearing), total: count(list.total), shown: count(list.ranked.length) })}
      </p>
      <p className="load-bearing-key" aria-hidden="true">
        {PARTS.map((part) => (
          <span key={part}>
            <svg viewBox="0 0 12 12" width="12" height="12" focusable="false">
              <rect width="12" height="12" className={`load-bearing-${part}`} />
            </svg>
            {words.part[part]}
          </span>
        ))}
      </p>
      <ol>{rows.slice(0, FIRST)}</ol>
      {rows.length > FIRST ? (
        <details open={isFolded || undefined}>
          <summary>{words.more}</summary>
          <ol start={FIRST + 1}>{rows.slice(FIRST)}</ol>
        </details>
      ) : null}
    </section>
  )
}

function Row({ id, kind, answer, longest, isChosen }: RowProps) {
  const { locale, m } = useI18n(LOAD_BEARING)
  const words = m.loadBearing
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView?.({ block: 'start' })
  }, [isChosen])
  const falling = (kind === 'source' ? answer.sources : answer.claims).ranked.find((r) => r.id === id)?.falling
  if (!falling) return null
  const counts = countsOf(falling)
  const present = PARTS.filter((part) => counts[part] > 0)
  return (
    <li ref={row} className="load-bearing-row" id={`${kind}-${id}`} aria-current={isChosen ? true : undefined}>
      <div className="load-bearing-name">
        <Name id={id} kind={kind} answer={answer} />
      </div>
      <svg viewBox={`0 0 ${WIDTH} 14`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {barOf(counts, longest, WIDTH).map(({ part, x, width }) => (
          <rect key={part} x={x} y="0" width={width} height="14" className={`load-bearing-${part}`} />
        ))}
      </svg>
      <p data-count="">
        {words.said({ start: words.ifWrong[kind], parts: present.map((part) => words.count[part](counts[part])).join(words.and) })}
        {falling.points > 0 ? (locale === 'en' ? ' ' : '') + words.points(falling.points) : ''}
      </p>
      <Details falling={falling} answer={answer} isOpen={isChosen} />
    </li>
  )
}

function Name({ id, kind, answer }: Props & { id: string }) {
  const { locale } = useI18n(LOAD_BEARING)
  if (kind === 'claim') return <ClaimLink claim={id}>{plainText(answer.labels[id]?.label ?? [id])}</ClaimLink>
  const source = answer.sources.ranked.find((s) => s.id === id)
  return source ? (
    <span data-count="">
      <strong>{source.publisher}</strong> <cite lang={titleLanguage(source)}>{source.title}</cite>
      {source.date === null ? null : (
        <>
          {'\u00a0· '}
          <time dateTime={source.date}>{formatDate(source.date, locale, 'short')}</time>
        </>
      )}
    </span>
  ) : null
}
