import { Parser } from 'htmlparser2'

/** Attributes that name where a number comes from, or say that it counts rows of the interface itself. */
const NAMES = ['data-claim', 'data-claims', 'data-check', 'data-derivation', 'data-count']
/** Elements whose digits are not statements: dates, titles of documents in their own words, codes, what is no text. */
const EXEMPT_TAGS = new Set(['time', 'cite', 'code', 'kbd', 'script', 'style', 'title', 'textarea', 'option'])
const EXEMPT_CLASSES = /(^|\s)tick(\s|$)/

/** Dates as the formatter writes them: 2025, Q3 2025, 31 Jan 2025, 2025年10月28日. */
const DATES = /(?:\b\d{1,2} )?(?:\b[A-Z][a-z]+ |\bQ[1-4] )?\b(?:19|20)\d{2}\b(?:年(?:\d{1,2}月(?:\d{1,2}日)?)?)?/g

export type Stray = { text: string; path: string }

/**
 * Runs of digits inside <main> that no element claims. A digit is allowed inside an element that names a claim, a derivation or
 * a UI count, inside a date or the title of a document, on an axis, or in one of the allowed phrases (proper names).
 */
export function strayNumbers(html: string, phrases: readonly string[]): Stray[] {
  const stray: Stray[] = []
  const open: { tag: string; covered: boolean; name: string }[] = []
  let inMain = 0
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === 'main') inMain += 1
      const covered =
        (open.at(-1)?.covered ?? false) ||
        NAMES.some((n) => n in attributes) ||
        EXEMPT_TAGS.has(tag) ||
        EXEMPT_CLASSES.test(attributes.class ?? '')
      open.push({ tag, covered, name: `${tag}${attributes.class ? `.${attributes.class.split(' ')[0]}` : ''}` })
    },
    ontext(text) {
      const here = open.at(-1)
      if (inMain === 0 || !here || here.covered || !/\d/.test(text)) return
      // Text inside a plot cannot be a <time>: there a date stands as it is written.
      const inPlot = open.some((o) => o.tag === 'svg')
      let rest = inPlot ? text.replace(DATES, ' ') : text
      for (const phrase of phrases) if (/\d/.test(rest)) rest = rest.replaceAll(phrase, ' ')
      if (/\d/.test(rest))
        stray.push({
          text: text.trim().slice(0, 90),
          path: open
            .slice(-4)
            .map((o) => o.name)
            .join(' > '),
        })
    },
    onclosetag(tag) {
      if (tag === 'main') inMain -= 1
      open.pop()
    },
  })
  // What lies around it takes longer to read than the page's own text: styles, scripts, data.
  parser.write(html.slice(html.indexOf('<main'), html.lastIndexOf('</main>') + '</main>'.length))
  parser.end()
  return stray
}
