import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { DISTINCT_TEXT } from './distinct-text.ts'
import type { Page } from './watch.ts'

declare global {
  interface Window {
    axe: typeof axe
  }
}

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** The two rules that look at colours; of `DISTINCT_TEXT` only, which has to be marked before. */
const COLOUR = { contrast: 'color-contrast', link: 'link-in-text-block' } as const

/**
 * What axe objects to, each with the first places where. Its program is brought to a page once; one run answers markup and colours, because
 * most of a run's time goes into laying the page out for it. No page has frames.
 * @param what `colour` asks the rules that look at colours, `all` the others as well
 * @param within selector of the part of the page that is looked at; by itself the whole page
 */
export async function objections(page: Page, what: 'all' | 'colour', within?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE)
  return page.evaluate(
    async ({ what: asked, part, tags, colour, distinct }) => {
      window.axe.configure({
        rules: [
          { id: colour.contrast, selector: distinct },
          { id: colour.link, selector: `a[href]${distinct}, ${distinct} a[href]` },
        ],
      })
      const { violations } = await window.axe.run(part ?? document, {
        iframes: false,
        resultTypes: ['violations'],
        runOnly: asked === 'all' ? { type: 'tag', values: tags } : { type: 'rule', values: Object.values(colour) },
      })
      return violations.map(({ id, nodes }) => {
        const places = nodes
          .slice(0, 3)
          .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`)
        return `${id} (${nodes.length}): ${places.join(' | ')}`
      })
    },
    { what, part: within, tags: TAGS, colour: COLOUR, distinct: DISTINCT_TEXT },
  )
}
