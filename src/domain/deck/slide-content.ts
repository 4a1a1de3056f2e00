import type { NarrativesAnswer } from '#schema/api-narratives.ts'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import type { ClaimAnswer, FigureAnswer } from '#schema/api.ts'
import type { ValueAnswer } from '#schema/claim-summary.ts'
import type { AnySlide, Exhibit } from '#schema/deck.ts'
import { plainText, type RichText } from '#schema/rich-text.ts'
import type { Status } from '#schema/vocabulary.ts'
import { exhibitsOf } from './exhibits.ts'
import { claimsInWords } from './tied-text.ts'
import { rich, unique, inOrder, exhibitContent } from './exhibit-content.ts'

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
