import type { PaletteMessages } from '#i18n/messages/palette/en.ts'
import type { IndicatorsAnswer } from '#schema/api-indicators.ts'
import type { CompaniesAnswer, FiguresAnswer, PolicyAnswer, StatementAnswer, TermAnswer } from '#schema/api-screens.ts'
import type { OccupationNamesAnswer } from '#schema/occupations.ts'
import { plainText } from '#schema/rich-text.ts'
import { figurePath, paths } from '#url/paths.ts'
import type { PaletteItem } from './item.ts'

/** What the palette finds besides claims; a list that has not come, or could not be loaded, is missing. */
export type PaletteContent = {
  companies?: CompaniesAnswer['companies'] | undefined
  figures?: FiguresAnswer['figures'] | undefined
  indicators?: IndicatorsAnswer['indicators'] | undefined
  terms?: readonly TermAnswer[] | undefined
  policies?: readonly PolicyAnswer[] | undefined
  occupations?: OccupationNamesAnswer['groups'] | undefined
  statements?: readonly StatementAnswer[] | undefined
}

/** Makes the action that opens a path of the app. */
export type Opens = (path: string) => () => void

type Words = Pick<PaletteMessages, 'indicatorWords' | 'termWords' | 'policyWords'>

const optional = (text: StatementAnswer['right']) => (text === null ? '' : plainText(text))

/** An item for each company, figure, measure, term, statement, policy and occupation, in this order. */
export const contentItems = (content: PaletteContent, words: Words, opens: Opens): PaletteItem[] => [
  ...(content.companies ?? []).map(
    (c): PaletteItem => ({
      id: `company-${c.id}`,
      group: 'companies',
      label: c.name,
      detail: c.otherName,
      more: `${plainText(c.headline)} ${plainText(c.mechanism)} ${c.id}`,
      run: opens(paths.company(c.id)),
    }),
  ),
  ...(content.figures ?? []).map(
    (f): PaletteItem => ({
      id: `figure-${f.id}`,
      group: 'figures',
      label: plainText(f.title),
      detail: plainText(f.subtitle),
      more: f.search,
      run: opens(figurePath(f.id)),
    }),
  ),
  ...(content.indicators ?? []).map(
    (i): PaletteItem => ({
      id: `indicator-${i.id}`,
      group: 'indicators',
      label: plainText(i.name),
      detail: plainText(i.definition),
      more: `${i.id} ${words.indicatorWords}`,
      run: opens(paths.indicator(i.id)),
    }),
  ),
  ...(content.terms ?? []).map(
    (t): PaletteItem => ({
      id: `term-${t.id}`,
      group: 'terms',
      label: plainText(t.term),
      detail: plainText(t.definition),
      more: `${Object.values(t.names).join(' ')} ${words.termWords}`,
      run: opens(paths.term(t.id)),
    }),
  ),
  ...(content.statements ?? []).map(
    (s): PaletteItem => ({
      id: `statement-${s.id}`,
      group: 'statements',
      label: plainText(s.paraphrase),
      more: `${optional(s.right)} ${optional(s.missing)}`,
      run: opens(`${paths.article()}#${s.id}`),
    }),
  ),
  ...(content.policies ?? []).map(
    (policy): PaletteItem => ({
      id: `policy-${policy.id}`,
      group: 'policies',
      label: plainText(policy.title),
      detail: plainText(policy.summary),
      more: `${policy.originalTitle} ${words.policyWords}`,
      run: opens(paths.policy(policy.id)),
    }),
  ),
  ...(content.occupations ?? []).map(
    (o): PaletteItem => ({
      id: `occupation-${o.code}`,
      group: 'occupations',
      label: o.name,
      more: o.words,
      run: opens(paths.occupation(o.code)),
    }),
  ),
]
