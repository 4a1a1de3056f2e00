import { Sentences } from '#blocks/text/sentences.tsx'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { useI18n } from '#i18n/context.tsx'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import type { IndicatorAnswer } from '#schema/api-indicators.ts'
import type { FigureSpec } from '#schema/figure-spec.ts'

type Props = { peers: NonNullable<IndicatorAnswer['peers']>; spec: FigureSpec }

/** By which rule other countries stand grey beside the two, which of them has no value here, or why there are none. */
export function Peers({ peers, spec }: Props) {
  const { locale, m } = useI18n(COUNTRIES)
  const { rule, basis, missing, without, named } = m.countries.page.peers
  const names: Readonly<Record<string, string>> = named
  const list = (countries: readonly string[]) =>
    new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' }).format(countries.map((c) => names[c] ?? c))
  if (peers.without !== null)
    return (
      <p className="small" data-peers="none">
        {peers.without === 'not-found' ? without['not-found']({ names: list(peers.countries) }) : without[peers.without]}
      </p>
    )
  const drawn = new Set(spec.panels.flatMap((p) => p.series.map((s) => s.country)))
  const absent = peers.countries.filter((c) => !drawn.has(c))
  return (
    <p className="small" data-peers={peers.countries.filter((c) => drawn.has(c)).join(' ')}>
      <Sentences>
        {rule({ names: list(peers.countries) })}
        {absent.length === 0 ? null : missing({ names: list(absent) })}
        <ClaimLink claim={peers.basis}>{basis}</ClaimLink>
      </Sentences>
    </p>
  )
}
