import { useQuery } from '@tanstack/react-query'
import { memo } from 'react'
import { useI18n } from '#i18n/context.tsx'
import { resourceQuery } from '#data/resource.ts'
import { usePageValue } from '#blocks/navigation/navigation.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'
import { OUTLOOK } from '#i18n/messages/outlook/namespace.ts'
import type { ScenarioOutcome } from '#schema/outlook.ts'
import { DifferenceTable } from './difference-table.tsx'
import { points, share } from './format.ts'
import type { Worked } from './model.ts'
import { useScenarioName } from './scenario-name.ts'

type Props = { a: Worked; b: Worked; outcome: ScenarioOutcome; onSwap: () => void }

/** Both scenarios side by side in numbers, and their difference in one sentence that says what each is measured against. */
export const Difference = memo(function Difference({ a, b, outcome, onSwap }: Props) {
  const { locale, m } = useI18n(OUTLOOK)
  const words = m.outlook
  const name = useScenarioName()
  const gap = locale === 'en' ? ' ' : ''
  const part = (w: Worked, people: number) => (100 * people) / w.base.workforce
  const [inA, inB] = [part(a, a.result[outcome]), part(b, b.result[outcome])]
  const version = useQuery(resourceQuery('dataset', locale)).data?.version ?? ''
  const search = usePageValue((page) => page.search) ?? ''
  const said = [
    words.differenceOf({
      a: name(a),
      b: name(b),
      more: words.more({ outcome: words.outcome[outcome], a: share(inA, locale), b: share(inB, locale) }),
      points: words.points({ value: points(Math.abs(inA - inB), locale) }),
    }),
    a.values.year === b.values.year ? '' : words.sameYears({ a: String(a.values.year), b: String(b.values.year) }),
    a.of.country === b.of.country ? '' : words.careCountries,
  ]
  const sentence = said.filter((s) => s !== '').join(gap)
  const copied = () =>
    words.copied({
      sentence,
      label: words.arithmetic,
      version,
      address: publicUrl(paths.outlook() + (search === '' ? '' : `?${search.replace(/^\?/, '')}`), locale),
    })
  return (
    <section className="outlook-difference">
      <h2>{words.difference}</h2>
      <p className="measure" aria-live="polite" data-count="">
        {sentence}
      </p>
      <p className="outlook-buttons no-print">
        <CopyButton label={words.copy} text={copied} /> <Button onClick={onSwap}>{words.swap}</Button>
      </p>
      <DifferenceTable a={a} b={b} outcome={outcome} />
    </section>
  )
})
