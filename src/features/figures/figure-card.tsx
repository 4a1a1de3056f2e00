import { Phrased } from '#ui/phrased.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { Said } from '#charts/frame/said.tsx'
import type { FigureListItem } from '#schema/api.ts'
import { paths } from '#url/paths.ts'
import { FigurePreview } from './figure-preview.tsx'
import { useMessages } from '#i18n/context.tsx'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** One figure of the gallery: a small picture, its finding, its measure. */
export function FigureCard({ item }: { item: FigureListItem }) {
  const m = useMessages(VOCABULARY)
  const countries: Readonly<Record<string, string>> = m.vocabulary.countries
  return (
    <li className="figures-card" data-figure={item.id}>
      <h3>
        <AppLink to={paths.figure(item.id)} className="figures-card-link">
          <Phrased>
            <Said text={item.title} />
          </Phrased>
        </AppLink>
      </h3>
      <FigurePreview item={item} />
      <p className="figures-card-measure">
        <Rich text={item.subtitle} />
      </p>
      <p className="figures-card-countries">{item.countries.map((c) => countries[c] ?? c).join(' · ')}</p>
    </li>
  )
}
