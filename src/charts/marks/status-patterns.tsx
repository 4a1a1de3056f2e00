import { ROLES } from '#schema/figure-spec.ts'
import type { Palette } from '../palette.ts'
import { hatchId } from './paint.ts'

/** The hatches that contested marks refer to: one per role, inside <defs>. */
export function PatternDefs({ palette, idPrefix, scale = 1 }: { palette: Palette; idPrefix: string; scale?: number }) {
  return (
    <defs>
      {ROLES.map((role) => (
        <pattern
          key={role}
          id={hatchId(idPrefix, role)}
          width={6 * scale}
          height={6 * scale}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={6 * scale} height={6 * scale} fill={palette[role].tint} />
          <rect width={2 * scale} height={6 * scale} fill={palette[role].mark} />
        </pattern>
      ))}
    </defs>
  )
}

/**
 * Pattern sprite: rendered once per page, before the figures that refer to it with the same `idPrefix`. It has no size
 * but is not `display: none`, which would switch its patterns off in some browsers.
 */
export function StatusPatterns({ palette, idPrefix, scale = 1 }: { palette: Palette; idPrefix: string; scale?: number }) {
  return (
    <svg className="status-patterns" width={0} height={0} aria-hidden="true" focusable="false">
      <PatternDefs palette={palette} idPrefix={idPrefix} scale={scale} />
    </svg>
  )
}
