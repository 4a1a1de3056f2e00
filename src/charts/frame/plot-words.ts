import type { Messages } from '#i18n/messages/en.ts'
import type { PlotWords } from '../kinds/kind-props.ts'

/** The words printed inside plots, from the catalogue. */
export const plotWords = (m: Messages): PlotWords => ({ ...m.figure.words, status: m.vocabulary.statusShort })
