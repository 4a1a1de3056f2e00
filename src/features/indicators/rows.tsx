import { useState } from 'react'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { PairPicture } from '#charts/pair-picture.tsx'
import { standingOf } from '#domain/indicator/pair.ts'
import { formatCount } from '#i18n/format-count.ts'
import { useI18n } from '#i18n/context.tsx'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { IndicatorRow } from '#schema/api-indicators.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { CopyPair } from './copy-pair.tsx'
import { groupsOf, isFolded, turned, type Unfolded } from './groups.ts'
import { SideCell } from './side-cell.tsx'
import { gapText, verdictName, verdictSentence } from './words.ts'

/** Both countries' values in small. */
export function RowPicture({ row }: { row: IndicatorRow }) {
  const lines = (['US', 'CN'] as const).flatMap((country) => {
    const side = row[country]
    return side ? [{ role: country === 'US' ? ('us' as const) : ('cn' as const), points: side.line, breaks: side.breaks }] : []
  })
  return <PairPicture lines={lines} apart={row.verdict?.verdict === 'not-comparable'} />
}

type Props = { rows: readonly IndicatorRow[]; byTheme: boolean; items: readonly string[]; onPick: (id: string) => void; version: string }

/**
 * Measures, one row each; under its theme's name where they stand in that order. On a phone themes are folded after the first, and a row
 * shows its values and its verdict until it is opened; on paper and without script everything stands (the style decides).
 */
export function Rows({ rows, byTheme, items, onPick, version }: Props) {
  const { m } = useI18n(COUNTRIES, VOCABULARY)
  const { column } = m.countries
  const groups = groupsOf(rows, byTheme)
  const [unfolded, setUnfolded] = useState<Unfolded>(null)
  const turn = (theme: string) => setUnfolded((before) => turned(before, groups, theme))
  return (
    <table className="indicators-table">
      <thead>
        <tr>
          <th scope="col" className="no-print">
            {column.pick}
          </th>
          <th scope="col">{column.measure}</th>
          <th scope="col">{column.picture}</th>
          <th scope="col" className="us">
            {m.vocabulary.countries.US}
          </th>
          <th scope="col" className="cn">
            {m.vocabulary.countries.CN}
          </th>
          <th scope="col">{column.verdict}</th>
        </tr>
      </thead>
      {groups.map((group, at) => {
        const folded = isFolded(unfolded, group.theme, at)
        return (
          <tbody key={group.theme ?? 'all'} data-folded={folded ? '' : undefined}>
            {group.theme === null ? null : <ThemeHead theme={group.theme} count={group.rows.length} folded={folded} onTurn={turn} />}
            {group.rows.map((row) => (
              <Row key={row.id} row={row} picked={items.includes(row.id)} onPick={onPick} version={version} />
            ))}
          </tbody>
        )
      })}
    </table>
  )
}

type HeadProps = { theme: IndicatorRow['theme']; count: number; folded: boolean; onTurn: (theme: string) => void }

function ThemeHead({ theme, count, folded, onTurn }: HeadProps) {
  const { locale, m } = useI18n(COUNTRIES, VOCABULARY)
  const { fold } = m.countries
  return (
    <tr className="indicators-theme">
      <th scope="rowgroup" colSpan={6}>
        {m.vocabulary.theme[theme]}
        <button type="button" className="indicators-fold" aria-expanded={!folded} onClick={() => onTurn(theme)} data-count="">
          {folded ? fold.open({ count: formatCount(count, locale) }) : fold.close}
          <span className="visually-hidden">{m.vocabulary.theme[theme]}</span>
        </button>
      </th>
    </tr>
  )
}

type RowProps = { row: IndicatorRow; picked: boolean; onPick: (id: string) => void; version: string }

function Row({ row, picked, onPick, version }: RowProps) {
  const { locale, m } = useI18n(COUNTRIES, VOCABULARY)
  const name = plainText(row.name)
  const sentence = verdictSentence(row, m, locale)
  const verdict = verdictName(row, m)
  const gap = gapText(row, m, locale)
  const [open, setOpen] = useState(false)
  return (
    <tr data-indicator={row.id} data-open={open ? '' : undefined}>
      <td className="indicators-pick no-print">
        <label>
          <input type="checkbox" checked={picked} onChange={() => onPick(row.id)} aria-label={m.countries.pick({ name })} />
        </label>
      </td>
      <th scope="row">
        <AppLink to={paths.indicator(row.id)}>{name}</AppLink>
        <span className="indicators-definition">
          <Rich text={row.definition} />
        </span>
      </th>
      <td className="indicators-picture">
        <RowPicture row={row} />
      </td>
      <td className="us" data-side={m.vocabulary.countries.US}>
        <SideCell side={row.US} />
      </td>
      <td className="cn" data-side={m.vocabulary.countries.CN}>
        <SideCell side={row.CN} />
      </td>
      <td className="indicators-verdict" data-standing={standingOf(row.verdict)}>
        <p data-count="">
          <b>{verdict}</b>
          <span className="indicators-reason">{sentence.slice(verdict.length)}</span>
        </p>
        <button type="button" className="indicators-more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? m.countries.fold.less : m.countries.fold.more}
          <span className="visually-hidden">{name}</span>
        </button>
        {gap === null ? null : (
          <p className="indicators-gap" data-claims={`${row.US?.used.claim} ${row.CN?.used.claim}`} data-claim={row.US?.used.claim}>
            {gap}
          </p>
        )}
        <CopyPair row={row} version={version} />
      </td>
    </tr>
  )
}
