import { LensSwitch } from '#blocks/navigation/lens-switch.tsx'
import { useMessages } from '#i18n/context.tsx'
import { COMPARE } from '#i18n/messages/compare/namespace.ts'

/** Headline, finding and the lens switch. */
export function Masthead() {
  const { compare } = useMessages(COMPARE)
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
