import type { ReactNode } from 'react'
import type { ClaimBrief } from '#schema/claim-summary.ts'
import { ClaimItem } from './claim-item.tsx'

type Props = {
  for: string | null
  against: string | null
  forLabel: string
  againstLabel: string
  none: string
  claims: Readonly<Record<string, ClaimBrief>>
  children?: ReactNode
}

/** The strongest item for and against, one under the other, then whatever is said about the search. */
export function SideEvidence({ for: pro, against: contra, forLabel, againstLabel, none, claims, children }: Props) {
  return (
    <>
      <dl className="compare-items">
        <ClaimItem heading={forLabel} claim={pro === null ? undefined : claims[pro]} none={none} />
        <ClaimItem heading={againstLabel} claim={contra === null ? undefined : claims[contra]} none={none} />
      </dl>
      {children}
    </>
  )
}
