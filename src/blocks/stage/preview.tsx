import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { StageUnit } from '#charts/full-screen/stage-unit.ts'

const WIDTH = 1920
const HEIGHT = 1080

/** React's styles do not name custom properties. */
const styleOf = (unit: number) => ({ '--u': `${unit}px`, height: unit * HEIGHT }) as CSSProperties

/** The stage drawn small; words and pictures keep their proportions. */
export function Preview({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const [unit, setUnit] = useState<number | null>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => setUnit(element.clientWidth / WIDTH)
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <figure className="speaker-preview" aria-label={label}>
      <figcaption>{label}</figcaption>
      <div ref={box} className="full-screen stage-preview" style={unit === null ? {} : styleOf(unit)}>
        {unit === null ? null : (
          <StageUnit value={unit}>
            <div className="full-screen-stage stage-slide">{children}</div>
          </StageUnit>
        )}
      </div>
    </figure>
  )
}
