import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { formatPeriod } from '#i18n/format-period.ts'
import type { Locale } from '#i18n/locales.ts'
import type { ClaimSummary } from '#schema/claim-summary.ts'
import { plainText } from '#schema/rich-text.ts'
import type { Column } from '#ui/data-table.tsx'
import { paths } from '#url/paths.ts'
import { Period } from './period.tsx'
import { Verbatim } from './verbatim.tsx'
import type { MessagesOf } from '#i18n/namespace.ts'
import type { CLAIM } from '#i18n/messages/claim/namespace.ts'
import type { COMPANY } from '#i18n/messages/company/namespace.ts'
import type { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

type Messages = MessagesOf<typeof CLAIM | typeof COMPANY | typeof VOCABULARY>

/** Columns of the table of claims as shown. */
export function shownColumns(locale: Locale, m: Messages): Column<ClaimSummary>[] {
  const { columns } = m.company
  return [
    {
      id: 'claim',
      label: columns.claim,
      header: true,
      text: (c) => plainText(c.label),
      cell: (c) => <ClaimLink claim={c.id}>{plainText(c.label)}</ClaimLink>,
    },
    {
      id: 'value',
      label: columns.value,
      numeric: true,
      text: (c) => c.value?.full ?? '',
      cell: (c) =>
        c.value ? (
          <ClaimLink claim={c.id}>
            {c.value.quantity.hedge ? m.claim.hedge[c.value.quantity.hedge] + m.company.hedgeGap : ''}
            {c.value.full}
          </ClaimLink>
        ) : (
          <span className="quiet">{m.claim.noValue}</span>
        ),
    },
    {
      id: 'as-of',
      label: columns.asOf,
      text: (c) => formatPeriod(c.from, c.asOf, locale, 'short'),
      cell: (c) => <Period from={c.from} asOf={c.asOf} />,
    },
    { id: 'speaker', label: columns.speaker, text: (c) => c.speaker.name, cell: (c) => <Verbatim>{c.speaker.name}</Verbatim> },
    { id: 'status', label: columns.status, text: (c) => m.vocabulary.statusShort[c.status], cell: (c) => <StatusLine status={c.status} /> },
    {
      id: 'source',
      label: columns.source,
      text: (c) => c.credit,
      cell: (c) => <ClaimLink claim={c.id}>{c.credit}</ClaimLink>,
    },
  ]
}

/** Columns as copied and exported: also the id, the whole statement, the bare number with its unit, and the claim's address. */
export function exportColumns(locale: Locale, m: Messages): Column<ClaimSummary>[] {
  const { columns } = m.company
  return [
    { id: 'id', label: columns.id, text: (c) => c.id },
    { id: 'claim', label: columns.claim, text: (c) => plainText(c.label) },
    { id: 'statement', label: columns.statement, text: (c) => plainText(c.statement) },
    { id: 'value', label: columns.value, text: (c) => (c.value ? String(c.value.quantity.value) : '') },
    { id: 'unit', label: columns.unit, text: (c) => c.value?.quantity.unit ?? '' },
    { id: 'from', label: columns.from, text: (c) => c.from ?? '' },
    { id: 'as-of', label: columns.asOf, text: (c) => c.asOf },
    { id: 'said-on', label: columns.saidOn, text: (c) => c.saidOn ?? m.claim.notRecorded },
    { id: 'speaker', label: columns.speaker, text: (c) => c.speaker.name },
    { id: 'status', label: columns.status, text: (c) => m.vocabulary.statusShort[c.status] },
    { id: 'source', label: columns.source, text: (c) => c.credit },
    { id: 'link', label: columns.link, text: (c) => publicUrl(paths.claim(c.id), locale) },
  ]
}
