import { memo, useState } from 'react'
import { localDay } from '#domain/local-day.ts'
import { download } from '#blocks/table/table-text.ts'
import type { LedgerSession } from '#data/ledger/session.ts'
import type { LedgerRow } from '#domain/ledger/query.ts'
import { useLocale } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { useEvidenceMessages } from '#i18n/messages/evidence/all.ts'
import { Button } from '#ui/button.tsx'
import type { ExportFormat } from './export/files.ts'
import { Menu } from './menu.tsx'
import type { Selection } from './selection.ts'
import type { Answered } from './use-answer.ts'
import type { Words } from './words.ts'

const FORMATS: readonly ExportFormat[] = ['csv', 'xlsx', 'json', 'bibtex', 'ris']
const CHUNK = 2000

/** All rows of an export, fetched in pieces so that neither side holds its breath. */
async function fetchRows(session: LedgerSession, { query, answer }: Answered, ordinals: Uint32Array): Promise<LedgerRow[]> {
  const rows: LedgerRow[] = []
  for (let at = 0; at < ordinals.length; at += CHUNK)
    rows.push(...(await session.ask('rows', { ordinals: ordinals.slice(at, at + CHUNK), query, matched: answer.matched })))
  return rows
}

/** Takes the selected claims along, or all that match. */
export const ExportMenu = memo(function ExportMenu({
  session,
  answered,
  selection,
  words,
}: {
  session: LedgerSession
  answered: Answered
  selection: Selection
  words: Words
}) {
  const locale = useLocale()
  const e = useEvidenceMessages()
  const [state, setState] = useState<{ kind: 'idle' | 'working' | 'failed' } | { kind: 'done'; name: string }>({ kind: 'idle' })
  const { order } = answered.answer
  // Selected claims in the table's order first, then those that the filters hide now.
  const chosen = () => {
    const inOrder = order.filter((claim) => selection.has(claim))
    const seen = new Set(inOrder)
    return Uint32Array.from([...inOrder, ...[...selection.all].filter((claim) => !seen.has(claim))])
  }
  const count = selection.all.size || order.length
  const run = async (format: ExportFormat) => {
    setState({ kind: 'working' })
    try {
      const [{ exportFile }, rows] = await Promise.all([
        import('./export/files.ts'),
        fetchRows(session, answered, selection.all.size > 0 ? chosen() : order),
      ])
      const { version, asOf } = session.info
      const file = await exportFile(format, rows, {
        locale,
        version,
        asOf,
        known: answered.query.known,
        today: localDay(new Date()),
        words,
        messages: e,
      })
      download(file.name, file.type, file.content)
      setState({ kind: 'done', name: file.name })
    } catch {
      setState({ kind: 'failed' })
    }
  }
  return (
    <Menu label={e.export.button} className="evidence-export">
      <div className="evidence-menu" data-count>
        <p className="evidence-menu-title">{count === 1 ? e.export.titleOne : e.export.title({ count: formatCount(count, locale) })}</p>
        <p className="small quiet">{selection.all.size > 0 ? e.export.selected : e.export.matches}</p>
        <ul className="evidence-formats">
          {FORMATS.map((format) => (
            <li key={format}>
              <Button disabled={state.kind === 'working'} onClick={() => void run(format)}>
                {e.export.formats[format]}
              </Button>
            </li>
          ))}
        </ul>
        <p role="status" className="small quiet">
          {state.kind === 'working'
            ? e.export.working
            : state.kind === 'done'
              ? e.export.done({ name: state.name })
              : state.kind === 'failed'
                ? e.export.failed
                : ''}
        </p>
      </div>
    </Menu>
  )
})
