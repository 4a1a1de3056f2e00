import { memo } from 'react'
import type { LedgerSession } from '#data/ledger/session.ts'
import { formatCount } from '#i18n/format-count.ts'
import { Button } from '#ui/button.tsx'
import type { ExportFormat } from './export/files.ts'
import { Menu } from './menu.tsx'
import type { Selection } from './selection.ts'
import type { Answered } from './use-answer.ts'
import { useExport } from './use-export.ts'
import type { Words } from './words.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'
import { ExportSaid } from './export-said.tsx'

const FORMATS: readonly ExportFormat[] = ['csv', 'xlsx', 'json', 'bibtex', 'ris']

type Props = { session: LedgerSession; answered: Answered; selection: Selection; words: Words }

/** Exports the selected claims, or all that match: as a file, or as a table on the clipboard. */
export const ExportMenu = memo(function ExportMenu(props: Props) {
  const locale = useLocale()
  const e = useMessages(EVIDENCE).evidence
  const { state, save, copy, count } = useExport(props)
  const isWorking = state.kind === 'working'
  return (
    <Menu label={e.export.button} className="evidence-export">
      <div className="evidence-menu" data-count>
        <p className="evidence-menu-title">{count === 1 ? e.export.titleOne : e.export.title({ count: formatCount(count, locale) })}</p>
        <p className="small quiet">{props.selection.all.size > 0 ? e.export.selected : e.export.matches}</p>
        <ul className="evidence-formats">
          {FORMATS.map((format) => (
            <li key={format}>
              <Button disabled={isWorking} onClick={() => void save(format)}>
                {e.export.formats[format]}
              </Button>
            </li>
          ))}
          <li>
            <Button disabled={isWorking} onClick={() => void copy()}>
              {e.export.copyTable}
            </Button>
          </li>
        </ul>
        <ExportSaid state={state} />
      </div>
    </Menu>
  )
})
