import type { Page } from './watch.ts'

/**
 * Links and buttons that no pointer reaches, because something else lies over all of them: another element answers at the middle and at both
 * quarters of every line that they take. Marks of a picture are left out: a pointer finds the nearest of them, wherever it is.
 */
export function coveredControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const answers = (control: Element, x: number, y: number): boolean => {
      const hit = document.elementFromPoint(x, y)
      return hit === null || control.contains(hit) || hit.contains(control) || hit.closest('label')?.contains(control) === true
    }
    const covered = [...document.querySelectorAll('main :is(a[href], button, summary):not(svg *, [tabindex="-1"], [disabled])')].filter(
      (control) => {
        if (!control.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
        control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
        const lines = [...control.getClientRects()].filter((r) => r.width > 2 && r.height > 2)
        return (
          lines.length > 0 &&
          !lines.some((r) => [1 / 4, 1 / 2, 3 / 4].some((part) => answers(control, r.left + r.width * part, r.top + r.height / 2)))
        )
      },
    )
    scrollTo(0, 0)
    return covered.slice(0, 5).map((control) => control.outerHTML.slice(0, 160))
  })
}
