/** Families whose files are embedded in an image. An SVG in an <img> cannot use the page's fonts. */
const FAMILIES = ['Inter', 'Source Serif 4']

const isFontFace = (rule: CSSRule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule

function fontFaces(): { rule: CSSFontFaceRule; base: string }[] {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].filter(isFontFace).map((rule) => ({ rule, base: sheet.href ?? location.href }))
    } catch {
      // A style sheet that may not be read holds none of the site's fonts.
      return []
    }
  })
}

async function dataUri(url: string): Promise<string> {
  const blob = await (await fetch(url)).blob()
  return await new Promise((done, fail) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result))
    reader.onerror = () => fail(reader.error)
    reader.readAsDataURL(blob)
  })
}

let known: Promise<string> | null = null

/** @font-face rules of the page's fonts with the files embedded; "" when they cannot be fetched, and system fonts are used. */
export function embeddedFonts(): Promise<string> {
  known ??= load().catch(() => {
    known = null
    return ''
  })
  return known
}

async function load(): Promise<string> {
  const wanted = fontFaces().filter(({ rule }) => FAMILIES.includes(rule.style.getPropertyValue('font-family').replace(/["']/g, '')))
  const rules = await Promise.all(
    wanted.map(async ({ rule, base }) => {
      const url = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1]
      if (url === undefined) return ''
      const family = rule.style.getPropertyValue('font-family').replace(/["']/g, '')
      return `@font-face{font-family:'${family}';font-weight:${rule.style.getPropertyValue('font-weight')};src:url(${await dataUri(new URL(url, base).href)}) format('woff2')}`
    }),
  )
  return rules.join('')
}
