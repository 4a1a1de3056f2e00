import * as v from 'valibot'
import { expandSeries } from '#domain/expand-series.ts'
import * as c from '#schema/content.ts'
import { Company } from '#schema/content-company.ts'
import { Indicator, Series } from '#schema/content-series.ts'
import type { ClaimRecord, Dataset, Wording } from '#schema/dataset.ts'
import { OccupationTable } from '#schema/occupations.ts'
import { DeckRecord, DeckWording } from '#schema/deck.ts'
import { OpeningRow, OpeningWording } from '#schema/opening.ts'
import * as o from '#schema/outlook.ts'
import { StudyCase, StudyCaseWording } from '#schema/study.ts'
import * as w from '#schema/wording.ts'

/** A content file that does not fit its schema. The message names the file and the JSON path, because editors of the content read it. */
export class ContentError extends Error {}

type Files = ReadonlyMap<string, unknown>
type RecordSchema<T> = v.GenericSchema<unknown, T>

function parse<T>(schema: RecordSchema<T>, data: unknown, where: string): T {
  const result = v.safeParse(schema, data)
  if (result.success) return result.output
  const problems = result.issues.slice(0, 8).map((i) => `  ${v.getDotPath(i) ?? '(top)'}: ${i.message}`)
  throw new ContentError(`${where}\n${problems.join('\n')}`)
}

const isWordingFile = (path: string) => /\.(en|zh-Han[st])\.json$/.test(path)

/** Records of a collection over all its files, in file-name then file order. */
function records<T extends { id: string }>(files: Files, folder: string, schema: RecordSchema<T>): Map<string, T> {
  const found = new Map<string, T>()
  for (const [path, data] of inFolder(files, folder)) {
    if (isWordingFile(path)) continue
    const list = Array.isArray(data) ? data : [data]
    list.forEach((raw, i) => {
      const record = parse(schema, raw, `mock-data/${path}[${i}] ${idOf(raw)}`)
      if (found.has(record.id)) throw new ContentError(`mock-data/${path}: id "${record.id}" is used twice`)
      found.set(record.id, record)
    })
  }
  return found
}

const idOf = (raw: unknown) => (typeof raw === 'object' && raw !== null && 'id' in raw ? String(raw.id) : '(no id)')

function inFolder(files: Files, folder: string): [string, unknown][] {
  return [...files].filter(([path]) => path.startsWith(`${folder}/`)).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Wording of a collection in one language. A company's is one object per file, named by its folder. */
function wording<T>(files: Files, folder: string, locale: string, schema: RecordSchema<T>): Record<string, T> {
  const found: Record<string, T> = {}
  for (const [path, data] of inFolder(files, folder)) {
    if (!path.endsWith(`.${locale}.json`)) continue
    const byId = folder === 'companies' ? { [path.split('/')[1] ?? '']: data } : data
    if (typeof byId !== 'object' || byId === null) throw new ContentError(`mock-data/${path}: expected an object by id`)
    for (const [id, text] of Object.entries(byId)) {
      if (Object.hasOwn(found, id)) throw new ContentError(`mock-data/${path}: words of "${id}" are written twice in ${locale}`)
      found[id] = parse(schema, text, `mock-data/${path} ${id}`)
    }
  }
  return found
}

function allWording(files: Files, locale: string): Wording {
  return {
    claims: wording(files, 'claims', locale, w.ClaimWording),
    sources: wording(files, 'sources', locale, w.SourceWording),
    publishers: wording(files, 'publishers', locale, w.PublisherWording),
    remarks: wording(files, 'remarks', locale, w.RemarkWording),
    speakers: wording(files, 'speakers', locale, w.SpeakerWording),
    series: wording(files, 'series', locale, w.SeriesWording),
    indicators: wording(files, 'indicators', locale, w.IndicatorWording),
    checks: wording(files, 'checks', locale, w.CheckWording),
    companies: wording(files, 'companies', locale, w.CompanyWording),
    questions: wording(files, 'questions', locale, w.QuestionWording),
    narratives: wording(files, 'narratives', locale, w.NarrativeWording),
    policies: wording(files, 'policies', locale, w.PolicyWording),
    terms: wording(files, 'terms', locale, w.TermWording),
    article: wording(files, 'article', locale, w.StatementWording),
    opening: wording(files, 'opening', locale, OpeningWording),
    presets: wording(files, 'outlook/presets', locale, o.PresetWording),
    occupations: wording(files, 'occupations', locale, v.pipe(v.string(), v.minLength(1))),
    decks: wording(files, 'decks', locale, DeckWording),
    cases: wording(files, 'cases', locale, StudyCaseWording),
  }
}

/**
 * Builds the dataset from content files.
 * @param files path below `mock-data/` → parsed JSON
 * @throws ContentError naming file and JSON path
 */
export function loadContent(files: Files): Dataset {
  const info = parse(c.DatasetInfo, files.get('dataset.json'), 'mock-data/dataset.json')
  const series = records(files, 'series', Series)
  const claims = new Map<string, ClaimRecord>()
  for (const claim of records(files, 'claims', c.Claim).values()) claims.set(claim.id, { ...claim, point: null })
  for (const point of [...series.values()].flatMap(expandSeries)) {
    if (claims.has(point.id))
      throw new ContentError(`series ${point.point?.series}: point id "${point.id}" is also a claim; name it in the point's "claim"`)
    claims.set(point.id, point)
  }
  return {
    info,
    claims,
    series,
    sources: records(files, 'sources', c.Source),
    speakers: records(files, 'speakers', c.Speaker),
    indicators: records(files, 'indicators', Indicator),
    checks: records(files, 'checks', c.Check),
    companies: records(files, 'companies', Company),
    questions: records(files, 'questions', c.Question),
    narratives: records(files, 'narratives', c.NarrativeRow),
    policies: records(files, 'policies', c.Policy),
    terms: records(files, 'terms', c.Term),
    statements: records(files, 'article', c.Statement),
    opening: records(files, 'opening', OpeningRow),
    outlook: {
      presets: records(files, 'outlook/presets', o.Preset),
      bounds: parse(v.array(o.ParameterBounds), files.get('outlook/parameters.json') ?? [], 'mock-data/outlook/parameters.json'),
      laws: parse(v.array(o.ScenarioLaw), files.get('outlook/checks.json') ?? [], 'mock-data/outlook/checks.json'),
      forecasts: records(files, 'outlook/forecasts', o.Forecast),
    },
    occupations: records(files, 'occupations', OccupationTable),
    decks: records(files, 'decks', DeckRecord),
    cases: records(files, 'cases', StudyCase),
    wording: Object.fromEntries(info.locales.map((locale) => [locale, allWording(files, locale)])),
  }
}
