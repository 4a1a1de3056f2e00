import { AppLink } from '#blocks/navigation/navigation.tsx'
import { paths } from '#url/paths.ts'
import { useMessages } from '#i18n/context.tsx'
import { COMPARE } from '#i18n/messages/compare/namespace.ts'

/** Links to further screens, in the order of the reader's questions. A new screen adds its line here and in the catalogues. */
const WAYS = [
  { id: 'countries', to: paths.indicators() },
  { id: 'figures', to: paths.figures() },
  { id: 'companies', to: paths.companies() },
  { id: 'article', to: paths.article() },
  { id: 'evidence', to: paths.evidence() },
  { id: 'policies', to: paths.policies() },
  { id: 'present', to: paths.presentSlide('ten-minute-briefing', '1') },
  { id: 'method', to: paths.method() },
] as const

/** Links to the screens that a reader may want next. */
export function Onward() {
  const { onward } = useMessages(COMPARE).compare
  return (
    <nav className="section onward no-print" aria-labelledby="onward-heading">
      <h2 id="onward-heading">{onward.heading}</h2>
      <ul className="onward-ways">
        {WAYS.map(({ id, to }) => (
          <li key={id}>
            <AppLink to={to}>
              {onward[id].title}&nbsp;<span aria-hidden="true">→</span>
            </AppLink>
            <p>{onward[id].text}</p>
          </li>
        ))}
      </ul>
    </nav>
  )
}
