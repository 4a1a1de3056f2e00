import type { Exhibit } from '#schema/deck.ts'
import { plainText, type RichText } from '#schema/rich-text.ts'
import { STATUSES, type Status } from '#schema/vocabulary.ts'
import { figureOfPanel } from './figure-of-panel.ts'
import { firstSentence } from '../first-sentence.ts'
import type { SlideLens, SlideAnswers, ExhibitState, ExhibitContent } from './slide-content.ts'

/** A text in words only, as rich text. */
export const rich = (text: string | RichText): RichText => (typeof text === 'string' ? (text === '' ? [] : [text]) : text)
/** Each entry once, in order of its first place. */
export const unique = (texts: readonly string[]): string[] => [...new Set(texts)]
/** Statuses each once, the most solid first. */
export const inOrder = (statuses: readonly Status[]): Status[] => STATUSES.filter((s) => statuses.includes(s))

/** An exhibit of which nothing is shown. */
const blank = ({ kind, id, ...rest }: Exhibit, state: ExhibitState, over: Partial<ExhibitContent> = {}): ExhibitContent => ({
  kind,
  id,
  panel: 'panel' in rest ? (rest.panel ?? null) : null,
  state,
  title: [],
  subtitle: null,
  told: null,
  body: [],
  value: null,
  figure: null,
  caveat: null,
  claims: [],
  statuses: [],
  credits: [],
  says: null,
  ...over,
})

function figureContent(exhibit: Extract<Exhibit, { kind: 'figure' }>, lens: SlideLens, answers: SlideAnswers): ExhibitContent {
  const whole = answers.figure(exhibit.id)
  if (whole === undefined) return blank(exhibit, 'waiting')
  const figure = whole === null || exhibit.panel === undefined ? whole : figureOfPanel(whole, exhibit.panel)
  if (figure === null) return blank(exhibit, 'gone')
  const isTold = lens === 'told'
  if (isTold && figure.told === null) return blank(exhibit, 'not-mentioned', { title: figure.subtitle })
  const claims = Object.values(figure.claims)
  return {
    ...blank(exhibit, 'shown'),
    title: isTold ? figure.subtitle : figure.title,
    subtitle: isTold ? null : figure.subtitle,
    told: isTold ? (figure.told?.text ?? null) : null,
    figure,
    caveat: figure.caveat,
    claims: claims.map((c) => c.id),
    statuses: inOrder(figure.spec.panels.flatMap((p) => p.series.flatMap((s) => s.points.map((point) => point.status)))),
    credits: unique(claims.map((c) => c.credit)),
    says: isTold ? null : firstSentence(figure.summary),
  }
}

function claimContent(exhibit: Exhibit, lens: SlideLens, answers: SlideAnswers): ExhibitContent {
  const answer = answers.claim(exhibit.id)
  if (answer === undefined) return blank(exhibit, 'waiting')
  if (answer === null) return blank(exhibit, 'gone')
  const { claim, told } = answer
  if (lens === 'told') {
    if (told === null) return blank(exhibit, 'not-mentioned', { title: claim.label })
    return blank(exhibit, 'shown', { title: claim.label, told: told.text, claims: [claim.id] })
  }
  return blank(exhibit, 'shown', {
    title: claim.label,
    body: [{ country: claim.country, text: claim.statement }],
    value: claim.value,
    claims: [claim.id],
    statuses: [claim.status],
    credits: [claim.credit],
    says: claim.statement,
  })
}

function companyContent(exhibit: Exhibit, lens: SlideLens, answers: SlideAnswers): ExhibitContent {
  const answer = answers.company(exhibit.id)
  if (answer === undefined) return blank(exhibit, 'waiting')
  if (answer === null) return blank(exhibit, 'gone')
  const { card, told, claims } = answer
  const name: RichText = [card.name === card.otherName ? card.name : `${card.name} · ${card.otherName}`]
  if (lens === 'told') {
    if (told === null) return blank(exhibit, 'not-mentioned', { title: name })
    return blank(exhibit, 'shown', { title: name, told: told.text })
  }
  const lead = claims[card.lead]
  return blank(exhibit, 'shown', {
    title: card.headline,
    subtitle: name,
    body: [{ country: card.country, text: answer.case.finding }],
    // The number is not said twice: most headlines hold it.
    value: lead?.value && !plainText(card.headline).includes(lead.value.text) ? lead.value : null,
    claims: [card.lead],
    statuses: lead ? [lead.status] : [],
    credits: lead ? [lead.credit] : [],
    says: firstSentence(answer.case.finding),
  })
}

const claimsIn = (text: RichText): string[] => text.flatMap((piece) => (typeof piece === 'object' && 'claim' in piece ? [piece.claim] : []))

function questionContent(exhibit: Exhibit, lens: SlideLens, answers: SlideAnswers): ExhibitContent {
  const all = answers.narratives()
  if (all === undefined) return blank(exhibit, 'waiting')
  const question = all?.questions.find((q) => q.id === exhibit.id)
  if (!all || !question) return blank(exhibit, 'gone')
  const sides = Object.entries(question.answers)
  const body = sides.map(([country, side]) => ({ country, text: lens === 'told' ? side.told : side.evidence }))
  if (lens === 'told')
    return blank(exhibit, 'shown', { title: question.question, body, claims: unique(body.flatMap((b) => claimsIn(b.text))) })
  const ids = unique([
    ...body.flatMap((b) => claimsIn(b.text)),
    ...sides.flatMap(([, side]) => [side.for, side.against].flatMap((id) => id ?? [])),
  ])
  const briefs = ids.flatMap((id) => all.claims[id] ?? [])
  return blank(exhibit, 'shown', {
    title: question.question,
    body,
    claims: ids,
    statuses: inOrder(briefs.map((c) => c.status)),
    credits: unique(briefs.map((c) => c.credit)),
  })
}

/** What one exhibit shows through a lens. */
export function exhibitContent(exhibit: Exhibit, lens: SlideLens, answers: SlideAnswers): ExhibitContent {
  if (exhibit.kind === 'figure') return figureContent(exhibit, lens, answers)
  if (exhibit.kind === 'claim') return claimContent(exhibit, lens, answers)
  return exhibit.kind === 'company' ? companyContent(exhibit, lens, answers) : questionContent(exhibit, lens, answers)
}
