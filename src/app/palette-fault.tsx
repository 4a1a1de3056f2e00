import type { FaultProps } from '#blocks/query/lazy-part.tsx'
import { FloatingFault } from '#blocks/query/part-fault.tsx'
import { Button } from '#ui/button.tsx'
import { setPaletteOpen, usePaletteOpen } from './palette-store.ts'
import { useMessages } from '#i18n/context.tsx'
import { DATA } from '#i18n/messages/data/namespace.ts'

/** Shown where the palette would have opened, when its code failed. */
export function PaletteFault(props: FaultProps) {
  const { data } = useMessages(DATA)
  if (!usePaletteOpen()) return null
  return (
    <FloatingFault {...props} title={data.part.palette}>
      <Button onClick={() => setPaletteOpen(false)}>{data.part.close}</Button>
    </FloatingFault>
  )
}
