import type { MessagesOf } from '#i18n/namespace.ts'
import type { NOTEBOOK } from '#i18n/messages/notebook/namespace.ts'
import type { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { Entry } from './entry.ts'

/** What changed about an entry since it was saved, one sentence each; empty where nothing did. */
export function changesOf({ change, state }: Entry, m: MessagesOf<typeof NOTEBOOK | typeof VOCABULARY>): string[] {
  const words = m.notebook
  if (state === 'gone') return [words.gone]
  if (state === 'unread') return [words.unread]
  if (change === null) return []
  const status = change.status
  const value = change.value
  return [
    words.changed,
    ...(change.withdrawn ? [words.withdrawn] : []),
    ...(status ? [words.changedStatus({ before: m.vocabulary.status[status.before], now: m.vocabulary.status[status.now] })] : []),
    ...(value ? [words.changedValue({ before: value.before ?? words.noValue, now: value.now ?? words.noValue })] : []),
    ...(status || value || change.withdrawn ? [] : [words.changedOther]),
  ]
}
