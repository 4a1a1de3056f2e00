import { useMessages } from '#i18n/context.tsx'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import type { OccupationsAnswer } from '#schema/occupations.ts'
import { ChinaMix } from './china-mix.tsx'
import { ChinaFamilies } from './china-families.tsx'

/** What is known of occupations in China, what is missing, and how to fill it. */
export function China({ answer: { china } }: { answer: OccupationsAnswer }) {
  const words = useMessages(OCCUPATIONS).occupations.china
  return (
    <section className="occupations-china cn">
      <h2>{words.title}</h2>
      <div className="occupations-china-parts">
        <div>
          <ChinaMix mix={china.mix} />
          <div className="occupations-missing">
            <h3>{words.hole}</h3>
            <p>{words.holeText}</p>
            <h4>{words.fill}</h4>
            <ol>
              {words.steps.map((step) => (
                <li key={step} data-count="">
                  {step}
                </li>
              ))}
            </ol>
          </div>
        </div>
        <div>
          <ChinaFamilies families={china.families} />
        </div>
      </div>
    </section>
  )
}
