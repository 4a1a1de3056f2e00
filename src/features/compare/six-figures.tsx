import { FigureById } from '#blocks/figure/lazy-figure.tsx'
import { useMessages } from '#i18n/context.tsx'

/** The figures that the answer names, two beside each other. Each loads and fails on its own. */
export function SixFigures({ ids }: { ids: readonly string[] }) {
  const { compare } = useMessages()
  return (
    <section className="section" aria-labelledby="figures-heading">
      <h2 id="figures-heading">{compare.figures.heading}</h2>
      <p className="quiet measure">{compare.figures.lead}</p>
      <div className="compare-figures">
        {ids.map((id) => (
          <FigureById key={id} id={id} headingLevel={3} />
        ))}
      </div>
    </section>
  )
}
