import type { Status } from '#schema/vocabulary.ts'

/**
 * The sign of a status inside a plot, like ui/status-glyph.tsx but without an <svg> of its own and drawn in a literal
 * colour, so that an exported picture keeps it. `cx`, `cy`: its centre, `size`: its edge, in SVG units.
 */
export function PlacedGlyph({ status, cx, cy, size, colour }: { status: Status; cx: number; cy: number; size: number; colour: string }) {
  const k = size / 12
  return (
    <g className="glyph" data-glyph={status} transform={`translate(${round(cx - size / 2)} ${round(cy - size / 2)}) scale(${round(k)})`}>
      <GlyphShape status={status} colour={colour} />
    </g>
  )
}

const round = (n: number) => Math.round(n * 100) / 100

/** On a 12 × 12 grid. */
function GlyphShape({ status, colour }: { status: Status; colour: string }) {
  switch (status) {
    case 'supported':
      return (
        <>
          <circle cx={6} cy={6} r={2.8} fill={colour} />
          <circle cx={6} cy={6} r={5} fill="none" stroke={colour} strokeWidth={1.2} />
        </>
      )
    case 'documented':
      return <circle cx={6} cy={6} r={4.5} fill={colour} />
    case 'reported':
      return <circle cx={6} cy={6} r={4} fill="none" stroke={colour} strokeWidth={1.8} />
    case 'contested':
      return (
        <g fill="none" stroke={colour} strokeWidth={1.2}>
          <rect x={1.6} y={1.6} width={8.8} height={8.8} />
          <path d="M1.6 6 6 1.6M1.6 10.4 10.4 1.6M6 10.4 10.4 6" />
        </g>
      )
    case 'unsupported':
      return (
        <g fill="none" stroke={colour}>
          <circle cx={6} cy={6} r={5} strokeWidth={1.3} strokeLinecap="round" strokeDasharray="0.1 2.5" />
          <path d="M4.6 4.9a1.45 1.45 0 1 1 2.1 1.3c-.5.3-.7.5-.7 1" strokeWidth={1.1} strokeLinecap="round" />
          <circle cx={6} cy={8.7} r={0.45} fill={colour} strokeWidth={0.4} />
        </g>
      )
    default:
      return status satisfies never
  }
}
