import { formatDate } from '#i18n/format-date.ts'
import type { Locale } from '#i18n/locales.ts'
import type { ExportMessages } from '#i18n/messages/export/en.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { type KeyLook, keyItems } from '../frame/key-items.ts'
import { statusLine } from '#charts/frame/status-counts.ts'
import { toldLine } from '../frame/told-line.ts'
import { verdictText } from '../frame/verdict-line.tsx'
import type { MessagesOf } from '#i18n/namespace.ts'
import type { FIGURE } from '#i18n/messages/figure/namespace.ts'
import type { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

type Messages = MessagesOf<typeof FIGURE | typeof VOCABULARY | typeof SHELL>

/** All words of an image besides those in its plots. */
export type ImageText = {
  locale: Locale
  site: string
  title: string
  subtitle: string
  summary: string
  /** How many numbers have which status, then each look of a mark with its sample. */
  key: { look: KeyLook | null; text: string }[]
  /** State, verdict and caveat, each a sentence. */
  notes: string[]
  source: string
  /** Evidence to …, dataset version. */
  date: string
  link: string
  /** What the article says about it, when the page is read under that lens. */
  told: string | null
}

/** Publishers named in an image; the rest are counted. */
const NAMED = 4

/** The words of an image of a figure. `link`: the absolute address of its page. */
export function imageText(
  figure: FigureAnswer,
  m: Messages,
  words: ExportMessages,
  locale: Locale,
  link: string,
  isTold: boolean,
): ImageText {
  const { spec } = figure
  const publishers = [...new Set(figure.sources.map((s) => s.source.publisher))]
  const more = publishers.length - NAMED
  const binding = spec.verdict?.binding
  const statuses = statusLine(spec, m, locale)
  return {
    locale,
    site: m.shell.siteName,
    title: plainText(figure.title),
    subtitle: plainText(figure.subtitle),
    summary: plainText(figure.summary),
    key: [...(statuses === '' ? [] : [{ look: null, text: statuses }]), ...keyItems(spec, m).map(({ id, text }) => ({ look: id, text }))],
    notes: [
      ...(spec.state.kind === 'partial' ? [m.figure.partial({ reason: spec.state.reason })] : []),
      ...(binding && spec.verdict ? [verdictText(spec.verdict, m)] : []),
      ...(figure.caveat ? [`${m.figure.caveat}${m.shell.colon}${plainText(figure.caveat)}`] : []),
    ],
    source: `${m.figure.source}${m.shell.colon}${publishers.slice(0, NAMED).join(m.shell.listComma)}${more > 0 ? m.figure.sourcesMore({ count: more }) : ''}`,
    date: `${words.evidenceTo({ date: formatDate(figure.asOf, locale, 'short') })} · ${words.dataset({ version: figure.version })}`,
    link,
    told: isTold ? toldLine(figure, m) : null,
  }
}
