import './outlook.css'
import { useQuery } from '@tanstack/react-query'
import { FigureById } from '#blocks/figure/lazy-figure.tsx'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { useMark } from '#blocks/term/use-mark.tsx'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { OUTLOOK } from '#i18n/messages/outlook/namespace.ts'
import { Fold } from './fold.tsx'
import { Forecasts } from './forecasts.tsx'
import { ScenarioPart } from './scenario.tsx'

/** `/outlook`: the scenario, the forecasts that fall due, and what the World Economic Forum expects. */
export function OutlookScreen() {
  const { locale, m } = useI18n(OUTLOOK)
  const mark = useMark()
  const query = useQuery(resourceQuery('outlook', locale))
  usePageHead({ title: m.outlook.title, description: m.outlook.description })
  return (
    <div className="wrap outlook">
      <h1>{m.outlook.title}</h1>
      <p className="lead measure">{m.outlook.lead}</p>
      <QueryView query={query} resource="outlook" height="page">
        {(answer) => (
          <>
            <ScenarioPart answer={answer} />
            <Forecasts forecasts={answer.forecasts} claims={answer.claims} />
            <section className="outlook-flows">
              <h2 data-count="">{m.outlook.flows}</h2>
              <p className="measure">{mark(m.outlook.flowsLead)}</p>
              <div className="outlook-figures">
                {answer.figures.slice(0, 1).map((id) => (
                  <FigureById key={id} id={id} headingLevel={3} />
                ))}
                <Fold title={m.outlook.moreFigures} level={3} className="outlook-more" isHeadForPhones>
                  {answer.figures.slice(1).map((id) => (
                    <FigureById key={id} id={id} headingLevel={3} />
                  ))}
                </Fold>
              </div>
            </section>
          </>
        )}
      </QueryView>
    </div>
  )
}
