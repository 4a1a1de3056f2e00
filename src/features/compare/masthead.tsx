import { LensSwitch } from '#blocks/navigation/lens.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { ARTICLE_PUBLISHED, THIN_AFTER } from './sides.ts'

/** Kicker, headline, finding and the lens switch. `asOf` is null while the data are not there: the kicker then keeps its place empty. */
export function Masthead({ asOf }: { asOf: string | null }) {
  const { locale, m } = useI18n()
  const date = (value: string) => ({ text: formatDate(value, locale), date: value })
  return (
    <header className="compare-masthead">
      <p className="compare-kicker">
        {asOf === null ? null : (
          <Rich text={m.compare.kicker({ published: date(ARTICLE_PUBLISHED), asOf: date(asOf), thin: date(THIN_AFTER) })} />
        )}
      </p>
      <h1>{m.compare.title}</h1>
      <div className="compare-lede">
        <p>{m.compare.finding}</p>
        <div className="compare-switch no-print">
          <LensSwitch />
        </div>
      </div>
    </header>
  )
}
