import { useEffect, useRef, useState } from 'react'
import { Segmented } from '#ui/segmented.tsx'
import type { Lens } from '#url/search.ts'
import { afterPaint } from './after-paint.ts'
import { useMessages } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { useLens } from './lens.tsx'

/** "The article’s version | Against the evidence". */
export function LensSwitch() {
  const { shell } = useMessages(SHELL)
  const [lens, setLens] = useLens()
  const [pressed, setPressed] = useState<Lens | null>(null)
  const wanted = useRef<Lens | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a lens that changed, by whom ever, is what holds
  useEffect(() => setPressed(null), [lens])
  const choose = (next: Lens) => {
    // The page changes in this frame; the address, and what follows from it, after it.
    document.documentElement.dataset.lens = next
    setPressed(next)
    wanted.current = next
    afterPaint(() => {
      if (wanted.current === null) return
      setLens(wanted.current)
      wanted.current = null
    })
  }
  return (
    <Segmented
      label={shell.lens.label}
      value={pressed ?? lens}
      options={[
        { value: 'told', label: shell.lens.told },
        { value: 'evidence', label: shell.lens.evidence },
      ]}
      onChange={choose}
    />
  )
}
