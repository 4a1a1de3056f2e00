/** A design token: the name of its custom property and its value in the style sheet. */
export type Token = { name: string; value: string }

/** Custom properties of :root in the style sheets, in order, with the values that hold now. New tokens show up by themselves. */
export function readTokens(): Token[] {
  const names = new Set<string>()
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSStyleRule && rule.selectorText === ':root')
        for (const name of rule.style) if (name.startsWith('--')) names.add(name)
  const now = getComputedStyle(document.documentElement)
  return [...names].map((name) => ({ name, value: now.getPropertyValue(name).trim() }))
}

/** Whether a token is a plain colour, written as #rrggbb in lower or upper case. */
export const isColour = ({ value }: Token): boolean => /^#[0-9a-f]{6}$/i.test(value)

/** WCAG 2.2 contrast ratio of two colours written as #rrggbb. */
export function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((at) => {
      const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue
  }
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}
