import { useMemo } from 'react'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import type { CaseInput, CaseOptions } from './case-input.ts'
import { type CaseLayout, layoutCase } from './case-layout.ts'
import { moveAmongMarks } from './move-among-marks.ts'
import { useI18n } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { Line } from './case-line.tsx'
import { Band } from './case-band.tsx'
import { Ground } from './case-ground.tsx'
import { COMMON_SIZE } from './case-words.tsx'

type Props = { company: CompanyAnswer; input: CaseInput; options: CaseOptions; className: string }

/** A layout with every number at two decimals: what a screen cannot show is not written. */
const toHundredths = (layout: CaseLayout): CaseLayout =>
  JSON.parse(JSON.stringify(layout, (_, value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value)))

/** The case drawn at one width: the line, and the lanes on its axis of time. Every mark leads to its claim. */
export function CasePicture({ company, input, options, className }: Props) {
  const { m } = useI18n(COMPANY)
  const layout = useMemo(() => toHundredths(layoutCase(input, options)), [input, options])
  return (
    <svg
      className={`case-svg ${className}`}
      fontSize={COMMON_SIZE}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={m.company.case.picture({ name: company.card.name })}
      onKeyDown={moveAmongMarks}
    >
      <Ground layout={layout} />
      <Line layout={layout} company={company} input={input} />
      <Band band={layout.band} layout={layout} company={company} input={input} />
      {layout.opened ? <Band band={layout.opened} layout={layout} company={company} input={input} /> : null}
    </svg>
  )
}
