import { AddToDeck } from '#blocks/deck/add-to-deck.tsx'
import { Button } from '#ui/button.tsx'
import { useMessages } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'

/** Prints the case (the first screen on one page, or every part), or adds it to a deck. */
export function PrintButtons({ id }: { id: string }) {
  const words = useMessages(COMPANY).company.case
  const print = (what: 'summary' | 'all') => {
    const root = document.documentElement
    root.dataset.print = what
    window.addEventListener('afterprint', () => delete root.dataset.print, { once: true })
    window.print()
  }
  return (
    <p className="case-buttons no-print">
      <Button onClick={() => print('summary')}>{words.printOne}</Button>
      <Button onClick={() => print('all')}>{words.printAll}</Button>
      <AddToDeck exhibit={{ kind: 'company', id }} />
    </p>
  )
}
