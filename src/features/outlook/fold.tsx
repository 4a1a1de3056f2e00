import type { ReactNode } from 'react'
import { useMessages } from '#i18n/context.tsx'
import { OUTLOOK } from '#i18n/messages/outlook/namespace.ts'
import { Fold as FoldedPart } from '#ui/fold.tsx'

type Props = { title: string; level: 2 | 3 | 4; isHeadForPhones?: boolean; className?: string; children: ReactNode }

/** A part of the outlook that a phone shows when it is asked for. */
export function Fold(props: Props) {
  return <FoldedPart {...props} words={useMessages(OUTLOOK).outlook.fold} />
}
