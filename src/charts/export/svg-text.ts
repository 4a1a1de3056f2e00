import { escapeXml } from '#files/xml.ts'

const short = (n: number) => String(Math.round(n * 100) / 100)

/** Attributes of an SVG element, each with a space before it. Numbers are rounded to two decimals, texts escaped, undefined left out. */
export const attributes = (all: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(all)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${typeof value === 'number' ? short(value) : escapeXml(value)}"`]))
    .join('')

/** Letters of a text in an SVG: `size` in px, `leading` as a multiple of it. */
export type TextStyle = { size: number; fill: string; weight?: number; family?: string; leading?: number }

/** Lines of text from the baseline of the first; returns the markup and the height they take. */
export function textBlock(lines: readonly string[], x: number, top: number, style: TextStyle): { markup: string; height: number } {
  const leading = style.size * (style.leading ?? 1.4)
  const spans = lines
    .map((line, i) => `<tspan${attributes({ x, y: top + style.size * 0.92 + i * leading })}>${escapeXml(line)}</tspan>`)
    .join('')
  return {
    markup: `<text${attributes({ 'font-size': style.size, fill: style.fill, 'font-weight': style.weight, 'font-family': style.family })}>${spans}</text>`,
    height: lines.length * leading,
  }
}
