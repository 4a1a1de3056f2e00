import { Button } from '#ui/button.tsx'
import { useMessages } from '#i18n/context.tsx'
import { COMPARE } from '#i18n/messages/compare/namespace.ts'

/** Prints the opening alone, on one page. The root element has the attribute for that only while the browser prints. */
export function PrintSummary() {
  const { compare } = useMessages(COMPARE)
  const print = () => {
    const { dataset } = document.documentElement
    dataset.print = 'summary'
    addEventListener('afterprint', () => delete dataset.print, { once: true })
    window.print()
  }
  return (
    <span className="opening-print no-print">
      <Button look="quiet" onClick={print}>
        {compare.printSummary}
      </Button>
    </span>
  )
}
