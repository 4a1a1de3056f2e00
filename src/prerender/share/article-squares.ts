import type { ShareText } from '#charts/export/share-svg.ts'
import { attributes } from '#charts/export/svg-text.ts'
import { escapeHtml } from '#domain/escape-html.ts'
import { lightPalette } from '#charts/palette.ts'
import { formatCount } from '#i18n/format-count.ts'
import type { AllMessages } from '#i18n/all-messages.ts'
import type { Locale } from '#i18n/locales.ts'
import type { ArticleAnswer } from '#schema/api-screens.ts'
import { FINDINGS } from '#schema/vocabulary.ts'

const SQUARE = 11
const PITCH = 13
const ROW = 46
const WORDS = 12
const KEY = 112

/** The statements of the article as squares by verdict, in the colour of the country that they are about. */
export function articleSquares({ statements }: ArticleAnswer, locale: Locale, { vocabulary }: AllMessages): ShareText['picture'] {
  const { ink, ink2, us, cn, paper } = lightPalette
  const colours: Readonly<Record<string, string>> = { US: us.mark, CN: cn.mark }
  const order = ['US', 'CN']
  const rank = (country: string) => (order.includes(country) ? order.indexOf(country) : order.length)
  const rows = FINDINGS.flatMap((finding) => {
    const own = statements.filter((s) => s.finding === finding).sort((a, b) => rank(a.country) - rank(b.country) || a.order - b.order)
    return own.length === 0 ? [] : [{ finding, own }]
  })
  const markup = rows.map(({ finding, own }, row) => {
    const y = row * ROW
    const label = `<text${attributes({ x: 0, y: y + WORDS, 'font-size': WORDS, fill: ink })}>${escapeHtml(`${vocabulary.finding[finding]} ${formatCount(own.length, locale)}`)}</text>`
    const squares = own.map(
      (s, i) =>
        `<rect${attributes({ x: i * PITCH + 0.5, y: y + WORDS + 7, width: SQUARE, height: SQUARE, fill: colours[s.country] ?? paper, stroke: colours[s.country] ?? ink2 })}/>`,
    )
    return label + squares.join('')
  })
  const key = [...order, 'WLD'].map((country, i) => {
    const [x, y] = [i * KEY, rows.length * ROW]
    const names: Readonly<Record<string, string>> = vocabulary.countries
    const box = attributes({
      x: x + 0.5,
      y,
      width: SQUARE,
      height: SQUARE,
      fill: colours[country] ?? paper,
      stroke: colours[country] ?? ink2,
    })
    return `<rect${box}/><text${attributes({ x: x + 16, y: y + 10, 'font-size': WORDS, fill: ink2 })}>${escapeHtml(names[country] ?? country)}</text>`
  })
  const widest = Math.max(...rows.map((r) => r.own.length))
  return { markup: [...markup, ...key].join(''), width: widest * PITCH, height: rows.length * ROW + 14 }
}
