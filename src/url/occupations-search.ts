import { type BalanceId, BALANCES, type ExposureId, EXPOSURES, type Level } from '#schema/occupations.ts'
import { readChoice, type SearchNotice } from './search.ts'

/** Jobs of the United States: the only weight that both levels have. */
export const US_JOBS = 'us-jobs'

/** What the picture of occupations shows. `major` lights up one of the nine major groups; null lights all. */
export type OccupationView = { measure: ExposureId; against: BalanceId; level: Level; weight: string; major: string | null }
export const DEFAULT_VIEW: OccupationView = { measure: 'ilo', against: 'microsoft-balance', level: 3, weight: US_JOBS, major: null }

/** `weights`: what can be chosen at two digits; `majors`: codes of the major groups. */
type Known = { weights: readonly string[]; majors: readonly string[] }

/**
 * `?measure=microsoft&against=spread&level=2&weight=deu&major=4`. An unknown value falls back to the default and is reported. A weight of
 * another country exists at two digits only: at three it is refused (`weightNeedsTwo`), and never silently replaced by that of the United
 * States.
 */
export function readOccupationsSearch(
  params: URLSearchParams,
  { weights, majors }: Known,
): { view: OccupationView; notices: SearchNotice[]; weightNeedsTwo: string | null } {
  const notices: SearchNotice[] = []
  const level: Level = readChoice(params, 'level', ['3', '2'], '3', notices) === '2' ? 2 : 3
  const asked = readChoice(params, 'weight', [US_JOBS, ...weights.map((w) => w.toLowerCase())], US_JOBS, notices)
  const refused = level === 3 && asked !== US_JOBS
  const major = readChoice(params, 'major', ['', ...majors], '', notices)
  return {
    view: {
      measure: readChoice(params, 'measure', EXPOSURES, DEFAULT_VIEW.measure, notices),
      against: readChoice(params, 'against', BALANCES, DEFAULT_VIEW.against, notices),
      level,
      weight: refused ? US_JOBS : asked,
      major: major === '' ? null : major,
    },
    notices,
    weightNeedsTwo: refused ? asked : null,
  }
}

/** The parameters of a view, without defaults. At three digits the weight of another country is removed. */
export function occupationChanges(view: Partial<OccupationView>): Record<string, string | null> {
  const changes: Record<string, string | null> = {}
  const write = (name: keyof OccupationView, value: string | null) => {
    const standard = DEFAULT_VIEW[name]
    changes[name] = value === null || value === String(standard) ? null : value
  }
  if (view.measure !== undefined) write('measure', view.measure)
  if (view.against !== undefined) write('against', view.against)
  if (view.weight !== undefined) write('weight', view.weight)
  if (view.major !== undefined) write('major', view.major)
  if (view.level !== undefined) {
    write('level', String(view.level))
    if (view.level === 3) changes.weight = null
  }
  return changes
}
