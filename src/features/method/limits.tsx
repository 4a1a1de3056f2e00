import { useMark } from '#blocks/term/use-mark.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { Part } from './part.tsx'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { METHOD } from '#i18n/messages/method/namespace.ts'

/** Why each country stands where it stands. */
export function Sides() {
  const { sides } = useMessages(METHOD).method
  const mark = useMark()
  return (
    <Part id="sides" heading={sides.heading}>
      <p>{mark(sides.text)}</p>
    </Part>
  )
}

/** The part of the page about the languages of the site. */
export function Languages() {
  const { languages } = useMessages(METHOD).method
  const mark = useMark()
  return (
    <Part id="languages" heading={languages.heading}>
      <p>{mark(languages.text)}</p>
    </Part>
  )
}

/**
 * What this site cannot tell. `asOf`: the day to which evidence was collected; `ends`: the newest date that a claim is about. Without
 * them no day is named.
 */
export function Limits({ asOf, ends }: { asOf: string | null; ends: string | null }) {
  const locale = useLocale()
  const { limits } = useMessages(METHOD).method
  const date = (value: string) => ({ text: formatDate(value, locale), date: value })
  const points = limits.points({ ends: ends === null ? '…' : date(ends), asOf: asOf === null ? '…' : date(asOf) })
  return (
    <Part id="limits" heading={limits.heading}>
      <ul className="method-points">
        {points.map((point) => (
          <li key={plainText(point)}>
            <Rich text={point} />
          </li>
        ))}
      </ul>
      <p className="no-print">
        <AppLink to={`${paths.about()}#correct`}>{limits.correct}</AppLink>
      </p>
    </Part>
  )
}
