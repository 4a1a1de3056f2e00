import { layoutPair, type PairLine } from './pair-layout.ts'
import { pagePalette as palette } from './palette.ts'

const SIZE = { width: 132, height: 40 }

/** Both countries' values of a measure in small. Hidden from assistive technology: the row says the numbers. */
export function PairPicture({ lines, apart }: { lines: readonly PairLine[]; apart: boolean }) {
  const { width, height, shapes } = layoutPair(lines, { ...SIZE, apart })
  return (
    <svg className="pair-picture" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {shapes.map((s, i) => {
        const key = `${s.kind}${i}`
        switch (s.kind) {
          case 'divider':
            return <path key={key} d={`M${s.x} 2V${height - 2}`} stroke={palette.grid} strokeWidth={1} fill="none" />
          case 'dot':
            return <circle key={key} cx={s.x} cy={s.y} r={2.75} fill={palette[s.role].mark} />
          case 'bar':
            return <rect key={key} x={s.x} y={s.y} width={s.width} height={s.height} fill={palette[s.role].mark} />
          case 'line':
            return (
              <path
                key={key}
                d={`M${s.points.map((p) => p.join(' ')).join('L')}`}
                stroke={palette[s.role].mark}
                strokeWidth={2}
                strokeLinejoin="round"
                strokeDasharray={s.dashed ? '4 3' : undefined}
                fill="none"
              />
            )
          default:
            return s satisfies never
        }
      })}
    </svg>
  )
}
