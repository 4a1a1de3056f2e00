const KEY = 'parallax-place'
/** A line just below the header, in px from the top: the reader is taken to read what is here. */
const READING_LINE = 120

type Place = { pathname: string; id: string; offset: number }

/** The last element with an id that begins above the reading line, with its distance from the top of the window. */
function placeOf(root: Element): { id: string; offset: number } | null {
  let found: { id: string; offset: number } | null = null
  for (const element of root.querySelectorAll('[id]')) {
    const { top, height } = element.getBoundingClientRect()
    // React's own ids differ from one document to the next.
    if (height > 0 && top <= READING_LINE && /^[a-z][a-z0-9-]*$/.test(element.id)) found = { id: element.id, offset: top }
  }
  return found
}

/** Remembers, for the next document of this tab, where in the page the reader is. `pathname`: of that document. */
export function keepPlace(pathname: string): void {
  const main = document.querySelector('main')
  const place = main && scrollY > 0 ? placeOf(main) : null
  try {
    if (place === null) sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, JSON.stringify({ pathname, ...place } satisfies Place))
  } catch {
    // Storage was refused: the page opens at its top, or at its fragment.
  }
}

function isPlace(value: unknown): value is Place {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pathname' in value &&
    'id' in value &&
    'offset' in value &&
    typeof value.offset === 'number'
  )
}

/** Scrolls to the place that the previous document remembered for this one. Works once. */
export function takeUpPlace(): void {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
    sessionStorage.removeItem(KEY)
    if (!isPlace(kept) || kept.pathname !== location.pathname) return
    const target = document.getElementById(kept.id)
    if (target) scrollBy(0, target.getBoundingClientRect().top - kept.offset)
  } catch {
    // Nothing was remembered.
  }
}
