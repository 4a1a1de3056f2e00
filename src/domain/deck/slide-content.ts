import type { NarrativesAnswer } from '#schema/api-narratives.ts'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import type { ClaimAnswer, FigureAnswer } from '#schema/api.ts'
import type { ValueAnswer } from '#schema/claim-summary.ts'
import type { AnySlide, Exhibit } from '#schema/deck.ts'
import { plainText, type RichText } from '#schema/rich-text.ts'
import { STATUSES, type Status } from '#schema/vocabulary.ts'
import { exhibitsOf } from './exhibits.ts'
import { figureOfPanel } from './figure-of-panel.ts'
import { claimsInWords } from './tied-text.ts'
import { firstSentence } from '../first-sentence.ts'

/** Through which lens a slide is seen. */
export type SlideLens = 'told' | 'evidence'

/** The answers that slides show, by id. Undefined: not loaded yet. Null: there is no such thing (any more). */
export type SlideAnswers = {
  figure: (id: string) => FigureAnswer | null | undefined
  claim: (id: string) => ClaimAnswer | null | undefined
  company: (id: string) => CompanyAnswer | null | undefined
  /** The comparison: its questions. */
  narratives: () => NarrativesAnswer | null | undefined
}

/**
 * `shown`: as it is. `not-mentioned`: under "The article's version" of something the article does not mention; nothing of the evidence is
 * shown. `gone`: the id names nothing. `waiting`: data are still loading.
 */
export type ExhibitState = 'shown' | 'not-mentioned' | 'gone' | 'waiting'

/** What a slide shows of one exhibit. Texts are in the language of the answers. */
export type ExhibitContent = {
  kind: Exhibit['kind']
  id: string
  panel: string | null
  state: ExhibitState
  /** The finding; under "The article's version" only the name of the subject. */
  title: RichText
  subtitle: RichText | null
  /** The article's own sentence, paraphrased and attributed; only when seen as the article tells it. */
  told: RichText | null
  /** Paragraphs: a claim's statement, a company's finding, a question's answer for each country. */
  body: readonly { country: string | null; text: RichText }[]
  /** The number that the slide is about, in large type. */
  value: ValueAnswer | null
  /** The figure to draw, with the wanted panel only. Null for other exhibits, and when it is not drawn. */
  figure: FigureAnswer | null
  caveat: RichText | null
  /** Claims that what is shown rests on, the most telling first. */
  claims: readonly string[]
  /** Statuses of what is shown, most solid first. */
  statuses: readonly Status[]
  /** Publisher and date, a line each, without repeats. */
  credits: readonly string[]
  /** The exhibit's own sentence, as a proposal for what the speaker says; null when it has none. */
  says: RichText | null
}

/** Everything that stands on a slide: stage, speaker's window and PowerPoint draw from it. */
export type SlideContent = {
  id: string
  kind: AnySlide['kind']
  /** Null where a slide shows nothing of the evidence. */
  lens: SlideLens | null
  title: RichText
  body: RichText
  exhibits: readonly ExhibitContent[]
  /** What the speaker says; null when there is nothing to say. */
  line: RichText | null
  /** Whether the audience sees the line. */
  showLine: boolean
  notes: RichText
  /** Planned seconds. */
  seconds: number | null
  claims: readonly string[]
  statuses: readonly Status[]
  credits: readonly string[]
}

const rich = (text: string | RichText): RichText => (typeof text === 'string' ? (text === '' ? [] : [text]) : text)
const unique = (texts: readonly string[]): string[] => [...new Set(texts)]
const inOrder = (statuses: readonly Status[]): Status[] => STATUSES.filter((s) => statuses.includes(s))

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

/**
 * Everything that stands on a slide.
 * @param lens the lens under which it is seen now; left out, the slide's own. Under another lens the audience does not see the speaker's
 * line, because it was written for the slide's own lens
 */
export function slideContent(slide: AnySlide, answers: SlideAnswers, lens?: SlideLens): SlideContent {
  const own = 'lens' in slide ? slide.lens : null
  const seen = own === null ? null : (lens ?? own)
  const exhibits = exhibitsOf(slide).map((exhibit) => exhibitContent(exhibit, seen ?? 'evidence', answers))
  const [only] = exhibits
  const named = claimsInWords(slide)
  // A slide of words stands on the claims that its words name.
  const briefs = exhibits.length > 0 ? [] : named.flatMap((id) => answers.claim(id)?.claim ?? [])
  const line = slide.line === null ? (exhibits.length === 1 ? (only?.says ?? null) : null) : rich(slide.line)
  // The exhibit's own words may be what the speaker says: they are not shown twice.
  const isShown = line !== null && exhibits.some((e) => e.body.some((part) => plainText(part.text).startsWith(plainText(line))))
  return {
    id: slide.id,
    kind: slide.kind,
    lens: seen,
    title: 'title' in slide ? rich(slide.title) : (only?.title ?? []),
    body: 'body' in slide ? rich(slide.body) : [],
    exhibits,
    line: line !== null && plainText(line).trim() === '' ? null : line,
    showLine: slide.showLine && !isShown && (slide.line === null || seen === own),
    notes: rich(slide.notes),
    seconds: slide.seconds,
    claims: unique([...exhibits.flatMap((e) => e.claims), ...named]),
    statuses: inOrder([...exhibits.flatMap((e) => e.statuses), ...briefs.map((c) => c.status)]),
    credits: unique([...exhibits.flatMap((e) => e.credits), ...briefs.map((c) => c.credit)]),
  }
}
