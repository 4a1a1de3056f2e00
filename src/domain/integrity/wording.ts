import type { Dataset, Wording } from '#schema/dataset.ts'
import { namedCodes } from '../occupations/table-codes.ts'
import { literalText } from '../template.ts'
import { placeholderProblems } from './placeholders.ts'
import { publisherProblems } from './publishers.ts'
import { remarkProblems } from './remarks.ts'
import { sourceWordingProblems } from './source-wording.ts'
import { spelledNumber } from './spelled-numbers.ts'
import { partProblems } from './wording-parts.ts'
import type { Problem } from './problem.ts'

/**
 * All templates of a language. Left out: wording of sources and searches, whose pages and queries are numbers of their own, and names of
 * the classification.
 */
function templatesOf({
  sources: _sources,
  publishers: _publishers,
  remarks: _remarks,
  occupations: _names,
  ...wording
}: Wording): [string, string][] {
  const found: [string, string][] = []
  const walk = (where: string, value: unknown) => {
    if (typeof value === 'string') found.push([where, value])
    else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) walk(`${where}.${key}`, inner)
  }
  for (const [collection, byId] of Object.entries(wording)) for (const [id, text] of Object.entries(byId)) walk(`${collection}/${id}`, text)
  return found
}

/** Every record has its words in every language, and they hold no number of their own. `allowedPhrases`: names with numbers in them. */
export function wordingProblems(data: Dataset, allowedPhrases: readonly string[]): Problem[] {
  const problems: Problem[] = []
  const phrases = [...allowedPhrases].sort((a, b) => b.length - a.length)
  const wanted: [keyof Wording, readonly string[]][] = [
    ['claims', [...data.claims.values()].filter((c) => !c.point).map((c) => c.id)],
    ['speakers', [...data.speakers.keys()]],
    ['series', [...data.series.keys()]],
    ['indicators', [...data.indicators.keys()]],
    ['checks', [...data.checks.keys()]],
    ['companies', [...data.companies.keys()]],
    ['questions', [...data.questions.keys()]],
    ['narratives', [...data.narratives.keys()]],
    ['policies', [...data.policies.keys()]],
    ['terms', [...data.terms.keys()]],
    ['article', [...data.statements.keys()]],
    ['opening', [...data.opening.keys()]],
    ['presets', [...data.outlook.presets.keys()]],
    ['occupations', [...data.occupations.values()].flatMap(namedCodes)],
    ['decks', [...data.decks.keys()]],
    ['cases', [...data.cases.keys()]],
  ]
  for (const [locale, wording] of Object.entries(data.wording)) {
    for (const [collection, ids] of wanted) {
      const known = new Set(ids)
      for (const id of known)
        if (!(id in wording[collection])) problems.push({ where: `${collection}/${id}`, what: `no wording in ${locale}` })
      for (const id of Object.keys(wording[collection]))
        if (!known.has(id)) problems.push({ where: `${collection}/${id}`, what: `wording in ${locale} for an unknown record` })
    }
    for (const [where, template] of templatesOf(wording)) {
      const text = literalText(template)
      // Phrases only take words away: most texts have no quantity even with them.
      const spelled =
        spelledNumber(text, locale) === null
          ? null
          : spelledNumber(
              phrases.reduce((rest, p) => rest.replaceAll(p, ' '), text),
              locale,
            )
      if (spelled !== null)
        problems.push({
          where: `${where} (${locale})`,
          what: `"${spelled}" is a quantity in wording: use a placeholder, or add the phrase to mock-data/wording-exceptions/`,
        })
      problems.push(...placeholderProblems(where, locale, template, data))
    }
    problems.push(
      ...partProblems(locale, wording, data),
      ...sourceWordingProblems(locale, wording, data),
      ...publisherProblems(locale, wording, data),
      ...remarkProblems(locale, wording, data),
    )
  }
  return problems
}
