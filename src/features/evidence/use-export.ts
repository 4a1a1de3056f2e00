import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { copyTable } from '#blocks/table/clipboard.ts'
import { download } from '#blocks/table/table-text.ts'
import { localDay } from '#domain/local-day.ts'
import type { LedgerSession } from '#data/ledger/session.ts'
import { resourceQuery } from '#data/resource.ts'
import type { Locale } from '#i18n/locales.ts'
import { chosenOf } from './export/chosen.ts'
import type { ExportFormat } from './export/files.ts'
import { fetchRows } from './fetch-rows.ts'
import type { Selection } from './selection.ts'
import type { Answered } from './use-answer.ts'
import { viewAddress } from './view-address.ts'
import type { Words } from './words.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'

/** A clipboard is for a table in a memo, not for a whole dataset. */
export const COPY_LIMIT = 500

/** Documents by id; null when they cannot be had: their addresses are then missing, the rest is exported. */
const fetchSources = (queries: QueryClient, locale: Locale) =>
  queries.fetchQuery(resourceQuery('sources', locale)).then(
    ({ sources }) => new Map(sources.map((s) => [s.id, s])),
    () => null,
  )

/** How far an export has come; `isCut`: not all claims fitted into the clipboard. */
export type ExportState =
  | { kind: 'idle' | 'working' | 'failed' | 'copy-failed' }
  | { kind: 'done'; name: string }
  | { kind: 'copied'; count: number; isCut: boolean }

type Props = { session: LedgerSession; answered: Answered; selection: Selection; words: Words }

/** Exports the selected claims, or all that match. */
export function useExport({ session, answered, selection, words }: Props) {
  const locale = useLocale()
  const queries = useQueryClient()
  const e = useMessages(EVIDENCE).evidence
  const [state, setState] = useState<ExportState>({ kind: 'idle' })
  const { order } = answered.answer
  const { known } = answered.query
  const chosen = () => chosenOf(order, selection.all)
  const context = async () => {
    const { version, asOf } = session.info
    const sources = await fetchSources(queries, locale)
    return { locale, version, asOf, known, today: localDay(new Date()), words, messages: e, sources, view: viewAddress() }
  }
  const save = async (format: ExportFormat) => {
    setState({ kind: 'working' })
    try {
      const [{ exportFile }, rows, where] = await Promise.all([
        import('./export/files.ts'),
        fetchRows(session, answered, chosen()),
        context(),
      ])
      const file = await exportFile(format, rows, where)
      download(file.name, file.type, file.content)
      setState({ kind: 'done', name: file.name })
    } catch {
      setState({ kind: 'failed' })
    }
  }
  const copy = async () => {
    setState({ kind: 'working' })
    try {
      const all = chosen()
      const [{ clipboardTable }, rows, where] = await Promise.all([
        import('./export/clipboard-table.ts'),
        fetchRows(session, answered, all.slice(0, COPY_LIMIT)),
        context(),
      ])
      await copyTable(clipboardTable(rows, where))
      setState({ kind: 'copied', count: rows.length, isCut: all.length > rows.length })
    } catch {
      setState({ kind: 'copy-failed' })
    }
  }
  return { state, save, copy, count: selection.all.size || order.length }
}
