import type { MessagesOf } from '#i18n/namespace.ts'
import type { FIGURE } from '#i18n/messages/figure/namespace.ts'
import type { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'

type Messages = MessagesOf<typeof FIGURE | typeof SHELL>

/** What the article says about a figure's subject, or that it does not mention it: stands above a figure taken from the article's version. */
export const toldLine = (figure: FigureAnswer, m: Messages): string =>
  `${m.shell.lens.toldMark}${m.shell.colon}${figure.told === null ? m.figure.fullScreenWords.notMentioned : plainText(figure.told.text)}`
