import type { Status } from '#schema/vocabulary.ts'

/**
 * The sign of a status, in the colour of text, so that it is not confused with a country's colour. Always beside the word. Supported:
 * disc in a ring; documented: disc; reported: ring; contested: hatched square; no independent source: dotted ring with "?".
 */
export function StatusGlyph({ status, size = 12 }: { status: Status; size?: 11 | 12 | 16 | 22 | 24 }) {
  return (
    <svg
      className={size === 12 ? 'status-glyph' : `status-glyph status-glyph-${size}`}
      width={size}
      height={size}
      viewBox="0 0 12 12"
      aria-hidden="true"
      focusable="false"
    >
      <Shape status={status} />
    </svg>
  )
}

function Shape({ status }: { status: Status }) {
  switch (status) {
    case 'supported':
      return (
        <>
          <circle cx="6" cy="6" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.3" />
          <circle cx="6" cy="6" r="3" fill="currentColor" />
        </>
      )
    case 'documented':
      return <circle cx="6" cy="6" r="5" fill="currentColor" />
    case 'reported':
      return <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
    case 'contested':
      return (
        <>
          <rect x="1" y="1" width="10" height="10" fill="none" stroke="currentColor" strokeWidth="1.2" />
          <path d="M1 8 8 1M3 11 11 3M7.5 11 11 7.5M1 4.5 4.5 1" stroke="currentColor" strokeWidth="1.2" />
        </>
      )
    case 'unsupported':
      return (
        <>
          <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.3" strokeDasharray="1.4 1.4" />
          <path
            d="M4.4 4.9c0-1 .7-1.5 1.6-1.5s1.6.5 1.6 1.4c0 1.1-1.5 1.1-1.5 2.2M6.1 8.3v.9"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.1"
          />
        </>
      )
  }
}
