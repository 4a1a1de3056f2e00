import type { PolicyAnswer } from '#schema/api-screens.ts'

/** The mark of a status, its middle at x and y: filled when it holds, hollow when it does not yet, another shape for a court, crossed out when it failed. */
export function StatusGlyph({ status, x, y }: { status: PolicyAnswer['status']; x: number; y: number }) {
  switch (status) {
    case 'in-force':
      return <circle cx={x} cy={y} r="7" className="policies-mark" />
    case 'enacted':
      return (
        <>
          <circle cx={x} cy={y} r="6" className="policies-mark-hollow" />
          <path d={`M${x} ${y - 6}a6 6 0 0 0 0 12z`} className="policies-mark" />
        </>
      )
    case 'ruling':
      return <path d={`M${x} ${y - 8}l8 8-8 8-8-8z`} className="policies-mark" />
    case 'vetoed':
      return <path d={`M${x - 6} ${y - 6}l12 12m0-12l-12 12`} className="policies-mark-line" />
    case 'bill':
    case 'proposal':
      return <circle cx={x} cy={y} r="6" className="policies-mark-hollow" />
    case 'plan':
    case 'guidance':
      return <rect x={x - 6} y={y - 6} width="12" height="12" className="policies-mark-hollow" />
  }
}
