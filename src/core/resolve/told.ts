import { statementOfClaim, statementOfCompany, statementOfFigure } from '#domain/as-told.ts'
import type { Told } from '#schema/api.ts'
import type { FigureSpec } from '#schema/figure-spec.ts'
import { type Context, resolveTemplate } from './rich.ts'

function toldOf(statement: string | null, context: Context): Told {
  const words = statement === null ? undefined : context.data.wording[context.locale]?.article[statement]
  return statement === null || words === undefined ? null : { statement, text: resolveTemplate(words.alone ?? words.paraphrase, context) }
}

const statements = ({ data }: Context) => [...data.statements.values()]

/** The article's own sentence, paraphrased and attributed, on what a figure draws; null when it does not speak of it. */
export const toldOfFigure = (spec: FigureSpec, context: Context): Told => toldOf(statementOfFigure(spec, statements(context)), context)

/** The same for a claim. */
export const toldOfClaim = (claim: string, context: Context): Told => toldOf(statementOfClaim(claim, statements(context)), context)

/** The article's first sentence about a company. */
export const toldOfCompany = (company: string, context: Context): Told => toldOf(statementOfCompany(company, statements(context)), context)
