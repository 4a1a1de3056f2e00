import type { PlotWords } from '../layout/context.ts'
import type { MessagesOf } from '#i18n/namespace.ts'
import type { FIGURE } from '#i18n/messages/figure/namespace.ts'
import type { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

type Messages = MessagesOf<typeof FIGURE | typeof VOCABULARY>

/** The words printed inside plots, from the catalogue. */
export const plotWords = (m: Messages): PlotWords => ({ ...m.figure.words, status: m.vocabulary.statusShort })
