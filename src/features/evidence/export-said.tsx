import { formatCount } from '#i18n/format-count.ts'
import type { ExportState } from './use-export.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'

/** The result of the export, in words. */
export function ExportSaid({ state }: { state: ExportState }) {
  const locale = useLocale()
  const { export: words } = useMessages(EVIDENCE).evidence
  const text = {
    idle: () => '',
    working: () => words.working,
    failed: () => words.failed,
    'copy-failed': () => words.copyFailed,
    done: () => (state.kind === 'done' ? words.done({ name: state.name }) : ''),
    copied: () => (state.kind === 'copied' && state.isCut ? words.copyLimit({ count: formatCount(state.count, locale) }) : words.copied),
  }
  return (
    <p role="status" className="small quiet">
      {text[state.kind]()}
    </p>
  )
}
