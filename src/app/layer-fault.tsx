import { useCloseLayer, useParameter } from '#blocks/navigation/navigation.tsx'
import type { FaultProps } from '#blocks/query/lazy-part.tsx'
import { FloatingFault } from '#blocks/query/part-fault.tsx'
import { Button } from '#ui/button.tsx'
import { href, paths } from '#url/paths.ts'
import { useI18n, useMessages } from '#i18n/context.tsx'
import { DATA } from '#i18n/messages/data/namespace.ts'

/** Shown when the claim panel's code failed: the number still leads to its claim, on a page of its own. */
export function ClaimFault(props: FaultProps) {
  const { locale, m } = useI18n(DATA)
  const claim = useParameter('claim')
  const close = useCloseLayer('claim')
  if (claim === null) return null
  return (
    <FloatingFault {...props} title={m.data.part.claim}>
      <a className="button" href={href(paths.claim(claim), locale)}>
        {m.data.part.claimPage}
      </a>
      <Button onClick={close}>{m.data.part.close}</Button>
    </FloatingFault>
  )
}

/** Shown when the code of the full-screen view failed. */
export function FullScreenFault(props: FaultProps) {
  const { data } = useMessages(DATA)
  const close = useCloseLayer('full-screen')
  return (
    <FloatingFault {...props} title={data.part.fullScreen}>
      <Button onClick={close}>{data.part.close}</Button>
    </FloatingFault>
  )
}
