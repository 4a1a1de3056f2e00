import { AppLink } from '#blocks/navigation/navigation.tsx'
import { useMessages } from '#i18n/context.tsx'
import { paths } from '#url/paths.ts'

const WAYS = ['companies', 'evidence', 'article', 'method', 'figures'] as const

/** Where to go from here, in words. */
export function Onward() {
  const { compare } = useMessages()
  return (
    <nav className="section compare-onward no-print" aria-labelledby="onward-heading">
      <h2 id="onward-heading">{compare.onward.heading}</h2>
      <ul className="compare-ways">
        {WAYS.map((way) => (
          <li key={way}>
            <AppLink to={paths[way]()}>{compare.onward[way].title}</AppLink>
            <p>{compare.onward[way].text}</p>
          </li>
        ))}
      </ul>
    </nav>
  )
}
