import { LensSwitch } from '#blocks/navigation/lens.tsx'
import { useMessages } from '#i18n/context.tsx'

/** Headline, finding and the lens switch. */
export function Masthead() {
  const { compare } = useMessages()
  return (
    <header className="masthead">
      <h1>{compare.title}</h1>
      <div className="masthead-switch no-print">
        <LensSwitch />
      </div>
      <p>{compare.finding}</p>
    </header>
  )
}
