import type * as c from './content.ts'
import type { Company } from './content-company.ts'
import type { Indicator, Series } from './content-series.ts'
import type { OccupationTable } from './occupations.ts'
import type { DeckRecord, DeckWording } from './deck.ts'
import type { OpeningRow, OpeningWording } from './opening.ts'
import type { Outlook, PresetWording } from './outlook.ts'
import type { StudyCase, StudyCaseWording } from './study.ts'
import type * as w from './wording.ts'

/** A claim that stands as a point of a series. Points do not count when claims are counted. */
export type ClaimRecord = c.Claim & { point: { series: string; asOf: string } | null }

/** All wording of one language, by record id. */
export type Wording = {
  claims: Record<string, w.ClaimWording>
  /** Only of sources whose record describes something. */
  sources: Record<string, w.SourceWording>
  /** By the publisher's name as recorded. */
  publishers: Record<string, string>
  /** By the remark itself: records have no ids for them. */
  remarks: Record<string, string>
  speakers: Record<string, w.SpeakerWording>
  series: Record<string, w.SeriesWording>
  indicators: Record<string, w.IndicatorWording>
  checks: Record<string, w.CheckWording>
  companies: Record<string, w.CompanyWording>
  questions: Record<string, w.QuestionWording>
  narratives: Record<string, w.NarrativeWording>
  policies: Record<string, w.PolicyWording>
  terms: Record<string, w.TermWording>
  article: Record<string, w.StatementWording>
  opening: Record<string, OpeningWording>
  presets: Record<string, PresetWording>
  /** Names of groups of occupations, by code. */
  occupations: Record<string, string>
  decks: Record<string, DeckWording>
  cases: Record<string, StudyCaseWording>
}

/** The whole content, validated, records by id in file order. `wording` is keyed by language. */
export type Dataset = {
  info: c.DatasetInfo
  sources: Map<string, c.Source>
  speakers: Map<string, c.Speaker>
  /** Written claims first, then one per series point. */
  claims: Map<string, ClaimRecord>
  series: Map<string, Series>
  indicators: Map<string, Indicator>
  checks: Map<string, c.Check>
  companies: Map<string, Company>
  questions: Map<string, c.Question>
  narratives: Map<string, c.NarrativeRow>
  policies: Map<string, c.Policy>
  terms: Map<string, c.Term>
  statements: Map<string, c.Statement>
  opening: Map<string, OpeningRow>
  outlook: Outlook
  /** One table, or none. */
  occupations: Map<string, OccupationTable>
  decks: Map<string, DeckRecord>
  cases: Map<string, StudyCase>
  wording: Record<string, Wording>
}
