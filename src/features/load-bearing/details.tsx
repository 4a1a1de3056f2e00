import type { ReactNode } from 'react'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { LOAD_BEARING } from '#i18n/messages/load-bearing/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { BASIC_VOCABULARY } from '#i18n/messages/vocabulary/namespace.ts'
import type { FallingAnswer, LoadBearingAnswer } from '#schema/api-load-bearing.ts'
import { plainText } from '#schema/rich-text.ts'
import { countsOf, PARTS, type Part } from './parts.ts'

type Props = { falling: FallingAnswer; answer: LoadBearingAnswer }

/** What falls, item by item, folded unless the address names it. */
export function Details({ falling, answer, isOpen }: Props & { isOpen: boolean }) {
  const { m } = useI18n(LOAD_BEARING)
  const words = m.loadBearing
  const counts = countsOf(falling)
  const list: Record<Part, () => ReactNode> = {
    claims: () => <Claims falling={falling} answer={answer} />,
    sentences: () => <Sentences falling={falling} answer={answer} />,
    cells: () => <Cells falling={falling} answer={answer} />,
    verdicts: () => <Verdicts falling={falling} answer={answer} />,
    checks: () =>
      falling.checks.map((id) => (
        <li key={id} data-count="">
          <Rich text={answer.checks[id] ?? [id]} />
        </li>
      )),
  }
  return (
    <details open={isOpen || undefined}>
      <summary>
        {PARTS.filter((p) => counts[p] > 0)
          .map((p) => words.heading[p])
          .join('\u00a0· ')}
      </summary>
      {PARTS.filter((p) => counts[p] > 0).map((part) => (
        <div key={part} className="load-bearing-part">
          <h3>{words.heading[part]}</h3>
          <ul>{list[part]()}</ul>
        </div>
      ))}
    </details>
  )
}

function useLabel(answer: LoadBearingAnswer) {
  return (id: string) => <ClaimLink claim={id}>{plainText(answer.labels[id]?.label ?? [id])}</ClaimLink>
}

function Claims({ falling, answer }: Props) {
  const { m } = useI18n(LOAD_BEARING, BASIC_VOCABULARY)
  const label = useLabel(answer)
  const { statusShort } = m.vocabulary
  return falling.claims.map(({ id, from, to }) => (
    <li key={id}>
      {label(id)}{' '}
      <span className="quiet">
        {m.loadBearing.falls({ from: statusShort[from], to: to === null ? m.loadBearing.gone : statusShort[to] })}
      </span>
    </li>
  ))
}

function Sentences({ falling, answer }: Props) {
  const { loadBearing: words, shell } = useI18n(LOAD_BEARING, SHELL).m
  return falling.sentences.map((s) => {
    const found = answer.sentences[`${s.of}/${s.owner}/${s.id}`]
    if (!found) return null
    return (
      <li key={s.of + s.owner + s.id} data-count="">
        <Rich text={found.text} />
        <span className="quiet">
          {shell.bracketOpen}
          {s.of === 'company' ? words.onPage(found) : words.onQuestion(found)}
          {shell.bracketClose}
        </span>
      </li>
    )
  })
}

function Cells({ falling, answer }: Props) {
  const { m } = useI18n(LOAD_BEARING, BASIC_VOCABULARY, SHELL, VOCABULARY)
  const words = m.loadBearing
  const label = useLabel(answer)
  return falling.cells.map((c) => (
    <li key={c.row + c.country + c.side}>
      {words.cell({
        row: m.vocabulary.narrative[c.row],
        country: m.vocabulary.countries[c.country === 'US' ? 'US' : 'CN'],
        side: words.side[c.side],
      })}
      {m.shell.colon}
      {label(c.from)} → {c.to === null ? words.nothing : label(c.to)}
    </li>
  ))
}

function Verdicts({ falling, answer }: Props) {
  const { m } = useI18n(LOAD_BEARING, BASIC_VOCABULARY)
  const words = m.loadBearing
  const label = useLabel(answer)
  return falling.verdicts.map((v) => (
    <li key={v.a + v.b}>
      {label(v.a)} | {label(v.b)}{' '}
      <span className="quiet">
        {words.falls({ from: m.vocabulary.verdict[v.from], to: v.to === null ? words.notComparable : m.vocabulary.verdict[v.to] })}
      </span>
    </li>
  ))
}
