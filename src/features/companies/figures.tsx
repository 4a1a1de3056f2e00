import { FigureById } from '#blocks/figure/lazy-figure.tsx'

/** Figures below one another. */
export function Figures({ ids }: { ids: readonly string[] }) {
  return (
    <div className="companies-figures">
      {ids.map((id) => (
        <FigureById key={id} id={id} headingLevel={3} />
      ))}
    </div>
  )
}
