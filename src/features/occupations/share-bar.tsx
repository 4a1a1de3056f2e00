/** A share (0 to 1) as the length of a bar, with what it says beside it. */
export function ShareBar({ share, text }: { share: number; text: string }) {
  return (
    <span className="occupations-share">
      <svg viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect x="0" y="0" width={(share * 100).toFixed(1)} height="3" className="occupations-bar" />
      </svg>
      <span data-count="">{text}</span>
    </span>
  )
}
