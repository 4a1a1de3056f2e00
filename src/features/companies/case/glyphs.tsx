import { hatchId } from '#charts/marks/paint.ts'
import { SPRITE } from '#charts/frame/sizes.ts'
import type { FigureRole } from '#schema/figure-spec.ts'
import type { Status } from '#schema/vocabulary.ts'
import type { MoveLane, SaidLane } from './case-input.ts'

/** A statement: filled where AI is named, open where it is not, a cross where it is denied. */
export function SaidGlyph({ lane, x, y, size = 7 }: { lane: SaidLane; x: number; y: number; size?: number }) {
  if (lane === 'denied') {
    const d = Math.round(size * 74) / 100
    return (
      <>
        <circle className="case-under" cx={x} cy={y} r={size + 1} />
        <path className="case-cross" d={`M${x - d} ${y - d}L${x + d} ${y + d}M${x + d} ${y - d}L${x - d} ${y + d}`} />
      </>
    )
  }
  const path = `M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`
  return <path className={lane === 'named' ? 'case-diamond' : 'case-diamond case-open'} d={path} />
}

type Move = {
  lane: MoveLane
  x: number
  y: number
  half: number
  height: number
  planned: boolean
  known: boolean
  status: Status
  role: FigureRole
}

/** A cut hangs from its line, a hire stands on it. Plans are dashed, a share without a number is an outline, contested is hatched. */
export function MoveGlyph({ lane, x, y, half, height, planned, known, status, role }: Move) {
  const tip = lane === 'cut' ? y + height : y - height
  const look = planned ? 'case-move case-planned' : known ? 'case-move' : 'case-move case-share'
  const fill = planned || !known || status !== 'contested' ? undefined : `url(#${hatchId(SPRITE, role)})`
  return <path className={look} fill={fill} d={`M${x - half} ${y}H${x + half}L${x} ${tip}Z`} />
}
