import { Sentences } from '#blocks/text/sentences.tsx'
import { useMemo } from 'react'
import { useI18n } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import type { Pair } from '../pair.ts'
import { countryClass } from '#blocks/claim/country-class.ts'
import { caseInputOf } from './case-input-of.ts'
import { CaseKey } from './case-key.tsx'
import { CasePictures } from './case-view.tsx'
import { PAIR_SIZES } from './case-sizes.ts'
import { pairOptions } from './pair-options.ts'

/** Both cases one below the other on one axis of time, so that what stands above one another happened at the same time. */
export function PairCase({ pair }: { pair: Pair }) {
  const { locale, m } = useI18n(COMPANY, CLAIM)
  const words = m.company.case
  const sides = useMemo(() => [pair.a, pair.b].map((company) => ({ company, input: caseInputOf(company, locale, m) })), [pair, locale, m])
  const options = useMemo(() => {
    const inputs = sides.map((s) => s.input)
    const units = [pair.a, pair.b].map((c) => c.case.line?.series.unit ?? null)
    return {
      wide: pairOptions(inputs, units, PAIR_SIZES.wide),
      middle: pairOptions(inputs, units, PAIR_SIZES.middle),
      narrow: pairOptions(inputs, units, PAIR_SIZES.narrow),
    }
  }, [sides, pair])
  const { lines } = options.wide
  return (
    <>
      <p className="measure quiet">
        <Sentences>
          {lines === 'one-scale' ? words.pairScale : lines === 'own-scales' ? words.pairOwnScale : words.pairUnits}
          {words.pairMoves}
        </Sentences>
      </p>
      {sides.map(({ company, input }) => (
        <section key={company.card.id} className={`case case-of-pair ${countryClass(company.card.country)}`} aria-label={company.card.name}>
          <figure className="case-figure">
            <figcaption className="case-title">
              <strong>{company.card.name}</strong>
            </figcaption>
            <CasePictures company={company} input={input} wide={options.wide.of} middle={options.middle.of} narrow={options.narrow.of} />
            <CaseKey company={company} />
          </figure>
        </section>
      ))}
    </>
  )
}
