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
/** axe's categories of rules that look at words: names of controls, texts for pictures, language. Other rules look at markup only. */
const WORDS = ['cat.language', 'cat.name-role-value', 'cat.text-alternatives']
/** The two rules that look at colours; of `DISTINCT_TEXT` only, which has to be marked before. */
const COLOUR = { contrast: 'color-contrast', link: 'link-in-text-block' } as const

/**
 * What axe objects to, each with the first places where. Its program is brought to a page once; one run answers markup and colours, because
 * most of a run's time goes into laying the page out for it. No page has frames.
 * @param what `colour` asks the rules that look at colours, `words` also those that look at words, `all` every rule
 * @param within selector of the part of the page that is looked at; by itself the whole page
 */
export async function objections(page: Page, what: 'all' | 'colour' | 'words', within?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE)
  return page.evaluate(
    async ({ what: asked, part, tags, words, colour, distinct }) => {
      window.axe.configure({
        rules: [
          { id: colour.contrast, selector: distinct },
          { id: colour.link, selector: `a[href]${distinct}, ${distinct} a[href]` },
        ],
      })
      const ofWcag = new Set(window.axe.getRules(tags).map((rule) => rule.ruleId))
      const ofWords = window.axe.getRules(words).flatMap(({ ruleId }) => (ofWcag.has(ruleId) ? [ruleId] : []))
      const { violations } = await window.axe.run(part ?? document, {
        iframes: false,
        resultTypes: ['violations'],
        runOnly:
          asked === 'all'
            ? { type: 'tag', values: tags }
            : { type: 'rule', values: [...Object.values(colour), ...(asked === 'words' ? ofWords : [])] },
      })
      return violations.map(({ id, nodes }) => {
        const places = nodes
          .slice(0, 3)
          .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`)
        return `${id} (${nodes.length}): ${places.join(' | ')}`
      })
    },
    { what, part: within, tags: TAGS, words: WORDS, colour: COLOUR, distinct: DISTINCT_TEXT },
  )
}
