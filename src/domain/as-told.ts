import type { FigurePoint, FigureSpec } from '#schema/figure-spec.ts'
import { parseClaimRef } from './quantity-of.ts'

/**
 * What this module reads of a statement of the article: the claims that it makes or restates, the figures on its subject, its place in
 * the text.
 */
export type ToldStatement = {
  id: string
  order: number
  company: string | null
  claims: readonly string[]
  figures: readonly string[]
}

/** Claims that a point of a figure rests on: its own, and those its derivation takes in. */
export const claimsOfPoint = (point: FigurePoint): string[] => [
  ...(point.claims ?? []),
  ...(point.derivation?.inputs.map((ref) => parseClaimRef(ref).id) ?? []),
]

/** The points of a figure, each with its name as `finding` writes it. */
export const namedPoints = (spec: FigureSpec): { name: string; point: FigurePoint }[] =>
  spec.panels.flatMap((p) => p.series.flatMap((s) => s.points.map((point, i) => ({ name: `${p.id}/${s.id}:${i}`, point }))))

const inOrder = (statements: readonly ToldStatement[]) => statements.toSorted((a, b) => a.order - b.order)

/**
 * The statement in which the article speaks of what a figure draws; null when it does not. The content may name it. Otherwise it is the
 * statement that itself makes most of the drawn claims; evidence for or against a statement is not the article's word and does not count.
 * A figure that counts the claims of this site has no such statement unless the content names one.
 */
export function statementOfFigure(spec: FigureSpec, statements: readonly ToldStatement[]): string | null {
  const ordered = inOrder(statements)
  const named = ordered.find((s) => s.figures.includes(spec.id))
  if (named || spec.theme === 'evidence') return named?.id ?? null
  const drawn = new Set(spec.panels.flatMap((p) => p.series.flatMap((s) => s.points.flatMap(claimsOfPoint))))
  const made = ordered.map((s) => ({ id: s.id, count: s.claims.filter((id) => drawn.has(id)).length }))
  const most = Math.max(0, ...made.map((m) => m.count))
  return most === 0 ? null : (made.find((m) => m.count === most)?.id ?? null)
}

/** The first statement that makes or restates a claim; null when the article does not. */
export const statementOfClaim = (claim: string, statements: readonly ToldStatement[]): string | null =>
  inOrder(statements).find((s) => s.claims.includes(claim))?.id ?? null

/** The first statement about a company; null when the article does not name it. */
export const statementOfCompany = (company: string, statements: readonly ToldStatement[]): string | null =>
  inOrder(statements).find((s) => s.company === company)?.id ?? null
