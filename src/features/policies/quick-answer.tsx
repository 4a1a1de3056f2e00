import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { POLICIES } from '#i18n/messages/policies/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { PolicyAnswer } from '#schema/api-screens.ts'
import { paths } from '#url/paths.ts'
import { ASKED_DUTIES, COUNTRIES, obligingEmployers } from './matching.ts'

/**
 * The question that readers ask most often, answered for both countries: which policies in force oblige employers to report or to
 * retrain.
 */
export function QuickAnswer({ policies }: { policies: readonly PolicyAnswer[] }) {
  const { m } = useI18n(POLICIES, VOCABULARY)
  return (
    <section className="policies-quick">
      <h2>{m.policies.quick}</h2>
      <div className="policies-quick-sides">
        {COUNTRIES.map((country) => (
          <div key={country} className={country === 'US' ? 'us' : 'cn'}>
            <h3>{m.vocabulary.countries[country]}</h3>
            <dl>
              {ASKED_DUTIES.map((duty) => {
                const found = obligingEmployers(policies, country, duty)
                return (
                  <div key={duty}>
                    <dt>{duty === 'report' ? m.policies.quickReport : m.policies.quickRetrain}</dt>
                    <dd>
                      {found.length === 0
                        ? m.policies.quickNone
                        : found.map((p) => (
                            <span key={p.id} className="policies-quick-item" data-count="">
                              <AppLink to={paths.policy(p.id)}>
                                <Rich text={p.title} />
                              </AppLink>
                            </span>
                          ))}
                    </dd>
                  </div>
                )
              })}
            </dl>
          </div>
        ))}
      </div>
    </section>
  )
}
