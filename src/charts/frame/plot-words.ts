import type { FullMessages as Messages } from '#i18n/full-words.ts'
import type { PlotWords } from '../layout/context.ts'

/** The words printed inside plots, from the catalogue. */
export const plotWords = (m: Messages): PlotWords => ({ ...m.figure.words, status: m.vocabulary.statusShort })
