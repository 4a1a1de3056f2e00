import * as v from 'valibot'
import { Id, Text } from './primitives.ts'

/**
 * Wording of the records, one file per language, keyed by record id. A template holds no digits of its own: numbers and
 * dates come through placeholders ({value}, {low}, {high}, {also.key}, {claim:id}, {claim:id.key}, {check:id}, {date:2025-10}).
 */
export const Template = Text

/** The words of a claim. */
export const ClaimWording = v.strictObject({
  /** Short title for timelines, labels and lists; no full stop. */
  label: Template,
  /** One or two sentences. */
  statement: Template,
  /** Caveat, definition or limit that a reader needs. */
  note: v.optional(Template),
  /** What would raise or lower the status of this claim, when the general test does not say it. */
  wouldChange: v.optional(Template),
  /** For each entry of `history`, in order, why. */
  history: v.optional(v.array(Template)),
})
/**
 * What a source's record describes rather than quotes, in another language: a title in brackets, the copy that was read, the place
 * in it, a publisher that is not known by name. Names stay as they are. No templates: page numbers are part of them.
 */
export const SourceWording = v.strictObject({
  publisher: v.optional(Text),
  title: v.optional(Text),
  copy: v.optional(Text),
  locator: v.optional(Text),
})
/** A publisher's name in the language, where it has one there; keyed by the name as it is recorded. One per publisher and language. */
export const PublisherWording = Text
/** A remark of a record, in another language: a place searched, a place in a source that one claim names. Keyed by the remark. */
export const RemarkWording = Text
/** The words of a speaker. */
export const SpeakerWording = v.strictObject({
  name: Text,
  /** Function of a person, or what the organisation is, when a reader needs it. */
  role: v.optional(Text),
})
/** The words of a series; its points have none of their own. */
export const SeriesWording = v.strictObject({
  name: Template,
  /** What is counted, where, by whom. */
  definition: Template,
  breaks: v.optional(v.record(Id, Template)),
  note: v.optional(Template),
})
/** The words of a measure. */
export const IndicatorWording = v.strictObject({ name: Template, definition: Template, caveat: v.optional(Template) })
/** The words of declared arithmetic. */
export const CheckWording = v.strictObject({ label: Template })
/** The words of a company's case. */
export const CaseWording = v.strictObject({
  /** What the picture shows, one or two sentences under the name. */
  finding: v.optional(Template),
  /** By claim: who said it or where, in two or three words, and what, in at most six. */
  said: v.optional(v.record(Id, v.strictObject({ by: Template, words: Template })), {}),
  /** By claim: what was cut or hired, in at most four words. */
  moves: v.optional(v.record(Id, Template), {}),
  numbers: v.optional(
    v.record(
      Id,
      v.strictObject({
        /** The number itself, in placeholders; left out for a blank. */
        value: v.optional(Template),
        /** What is counted. */
        thing: Template,
        note: Template,
        /** Words under the values of the picture, in their order. */
        values: v.optional(v.array(Template), []),
      }),
    ),
    {},
  ),
})
/** The words of a company's page. */
export const CompanyWording = v.strictObject({
  name: Text,
  /** The name in the other script. */
  otherName: Text,
  /** What happened, one sentence, for the card. */
  headline: Template,
  /** Two or three sentences at the head of the page. */
  summary: Template,
  /** The mechanism in a few words, e.g. lost customers. */
  mechanism: Template,
  questions: v.record(Id, Template),
  safe: v.record(Id, Template),
  headcountNote: v.optional(Template),
  case: v.optional(CaseWording, {}),
})
/** The words of a question. */
export const QuestionWording = v.strictObject({
  question: Template,
  answers: v.record(
    v.string(),
    v.strictObject({
      /** The answer in one line, for the closed row. */
      line: Template,
      told: Template,
      evidence: Template,
    }),
  ),
  safe: v.optional(v.record(Id, Template)),
})
/** The words of a row of the grid: its name, and for each country what was found and where it was looked for. */
export const NarrativeWording = v.strictObject({
  name: Template,
  cells: v.record(v.string(), v.strictObject({ summary: Template, searched: Template })),
})
/** The words of a policy. */
export const PolicyWording = v.strictObject({ title: Template, summary: Template })
/** The words of a term. */
export const TermWording = v.strictObject({
  term: Template,
  /** How the term is read, in Chinese; also its place in the index. */
  pinyin: v.optional(Text),
  definition: Template,
  note: v.optional(Template),
  /** Of a status or a kind of claim: may it be quoted, and how. */
  quote: v.optional(Template),
  /** How it is written in running text, where that is not its name; an empty list: it is never marked there. */
  marks: v.optional(v.array(Text)),
})
/** The words of a statement of the article. */
export const StatementWording = v.strictObject({
  paraphrase: Template,
  /** The same where it stands alone, away from the sentences before it; when absent the paraphrase can. */
  alone: v.optional(Template),
  /** What holds, and what is missing or wrong. */
  right: v.optional(Template),
  missing: v.optional(Template),
})

export type ClaimWording = v.InferOutput<typeof ClaimWording>
export type SourceWording = v.InferOutput<typeof SourceWording>
export type SpeakerWording = v.InferOutput<typeof SpeakerWording>
export type SeriesWording = v.InferOutput<typeof SeriesWording>
export type IndicatorWording = v.InferOutput<typeof IndicatorWording>
export type CheckWording = v.InferOutput<typeof CheckWording>
export type CompanyWording = v.InferOutput<typeof CompanyWording>
export type CaseWording = v.InferOutput<typeof CaseWording>
export type QuestionWording = v.InferOutput<typeof QuestionWording>
export type NarrativeWording = v.InferOutput<typeof NarrativeWording>
export type PolicyWording = v.InferOutput<typeof PolicyWording>
export type TermWording = v.InferOutput<typeof TermWording>
export type StatementWording = v.InferOutput<typeof StatementWording>

/** Words of a figure: the title states the finding; `labels` are its own words, named "text:key" in the spec. */
export const FigureText = v.strictObject({
  title: Template,
  subtitle: Template,
  summary: Template,
  caveat: v.optional(Template),
  labels: v.optional(v.record(Id, Template), {}),
  /** Reason shown when the figure is partial or cannot be drawn. */
  state: v.optional(Template),
})
export type FigureText = v.InferOutput<typeof FigureText>
