import { pointOfClaim } from '../build/points.ts'
import { figureSpec, ownSeries, panel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

/** Per country the survey and Microsoft's model: they disagree, so both are marked and neither is averaged. */
const COUNTRIES = {
  us: ['US', 'us-genai-use-2025-stlouisfed', 'us-genai-use-2025-microsoft'],
  cn: ['CN', 'cn-genai-use-2025-cnnic', 'cn-genai-use-2025-microsoft'],
} as const

export const figure: FigureDefinition = {
  id: 'genai-use',
  build: (data) =>
    figureSpec({
      id: 'genai-use',
      kind: 'bar',
      theme: 'adoption',
      finding: ['us/us@text:survey-us', 'us/us@text:telemetry', 'cn/cn@text:survey-cn', 'cn/cn@text:telemetry'],
      verdict: verdictOn(data, ['us-genai-use-2025-stlouisfed', 'cn-genai-use-2025-cnnic']),
      panels: Object.entries(COUNTRIES).map(([id, [country, survey, model]]) =>
        panel({
          id,
          label: `country:${country}`,
          unit: 'percent',
          series: [
            ownSeries(id, `country:${country}`, country, [
              pointOfClaim(data, survey, `text:survey-${id}`),
              pointOfClaim(data, model, 'text:telemetry'),
            ]),
          ],
        }),
      ),
    }),
}
