import { formatCount } from '#i18n/format-count.ts'
import { Button } from '#ui/button.tsx'
import type { Selection } from './selection.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'

type Props = { found: number; all: number; isReady: boolean; selection: Selection; isKept: boolean }

/** How many claims are shown, how many are selected, and whether the browser keeps the selection. */
export function Result({ found, all, isReady, selection, isKept }: Props) {
  const locale = useLocale()
  const e = useMessages(EVIDENCE).evidence
  const shown = formatCount(found, locale)
  const count = selection.all.size
  return (
    <div className="evidence-result" id="evidence-results" tabIndex={-1}>
      <p role="status" data-count>
        <span>
          {!isReady ? '' : found === all ? e.result({ shown, count: found }) : e.resultOf({ shown, all: formatCount(all, locale) })}
        </span>
        <span>{count === 0 ? '' : ` · ${e.select.some({ count: formatCount(count, locale) })}`}</span>
      </p>
      {count === 0 ? null : (
        <Button look="quiet" className="no-print" onClick={selection.clear}>
          {e.select.none}
        </Button>
      )}
      {count === 0 || isKept ? null : <p className="evidence-kept small quiet">{e.select.notKept}</p>}
    </div>
  )
}
