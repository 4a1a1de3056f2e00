import { useI18n } from '#i18n/company-words.ts'
import { Button } from '#ui/button.tsx'

/** Prints the case: the first screen on one page, or every part. */
export function PrintButtons() {
  const words = useI18n().m.company.case
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
    </p>
  )
}
