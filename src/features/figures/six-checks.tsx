import { reasonText } from '#charts/frame/verdict-line.tsx'
import type { FigureAnswer } from '#schema/api.ts'
import { useMessages } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** How the two sides of a figure pass the checks of comparability; nothing where the figure compares nothing. */
export function SixChecks({ figure }: { figure: FigureAnswer }) {
  const m = useMessages(FIGURE, VOCABULARY)
  const { verdict } = figure.spec
  if (!verdict || verdict.checks.length === 0) return null
  return (
    <section className="figures-checks">
      <h2>{m.figure.gallery.checks}</h2>
      <dl>
        {verdict.checks.map((c) => (
          <div key={c.check}>
            <dt>{m.vocabulary.checkName[c.check]}</dt>
            <dd>
              <strong>{m.vocabulary.verdict[c.verdict]}</strong>{' '}
              <span className="quiet">{c.reason === null ? m.figure.gallery.checkPassed : reasonText(c.reason, m)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
