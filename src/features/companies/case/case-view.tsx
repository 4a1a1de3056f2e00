import { useMemo } from 'react'
import { Rich } from '#blocks/text/rich.tsx'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import { plainText } from '#schema/rich-text.ts'
import { SearchLog } from '../search-log.tsx'
import { caseInputOf } from './case-input-of.ts'
import type { CaseInput, CaseOptions } from './case-input.ts'
import { layoutCase } from './case-layout.ts'
import { CaseKey } from './case-key.tsx'
import { CaseList } from './case-list.tsx'
import { CASE_SIZES } from './case-sizes.ts'
import { CasePicture } from './case-picture.tsx'
import { useI18n } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** The picture of a case with its title and key: all widths are in the page, the style shows one. */
export function CaseView({ company }: { company: CompanyAnswer }) {
  const { locale, m } = useI18n(COMPANY, CLAIM, VOCABULARY)
  const input = useMemo(() => caseInputOf(company, locale, m), [company, locale, m])
  const words = m.company.case
  const { line } = company.case
  return (
    <figure className="case-figure">
      <figcaption className="case-title">
        <strong>
          {line === null
            ? words.saidOnly
            : line.headcount
              ? words.headcountTitle
              : words.otherTitle({ series: plainText(line.series.name) })}
        </strong>
      </figcaption>
      {company.card.headcountSearch && !line?.headcount ? <SearchLog search={company.card.headcountSearch} /> : null}
      <CasePictures company={company} input={input} {...CASE_SIZES} />
      <CaseKey company={company} unlabelled={layoutCase(input, CASE_SIZES.wide).unlabelled} />
      {company.headcountNote ? (
        <p className="case-scope">
          <Rich text={company.headcountNote} />
        </p>
      ) : null}
    </figure>
  )
}

type Pictures = { company: CompanyAnswer; input: CaseInput; wide: CaseOptions; middle: CaseOptions; narrow: CaseOptions }

/** The same case at three widths; at the narrowest the lanes are a list. */
export function CasePictures({ company, input, wide, middle, narrow }: Pictures) {
  return (
    <div className="case-pictures">
      <CasePicture company={company} input={input} options={wide} className="case-wide" />
      <CasePicture company={company} input={input} options={middle} className="case-middle" />
      <CasePicture company={company} input={input} options={narrow} className="case-narrow" />
      <CaseList company={company} />
    </div>
  )
}
