import { useState } from 'react'
import { download } from '#blocks/table/table-text.ts'
import { useI18n } from '#i18n/context.tsx'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { IndicatorRow } from '#schema/api-indicators.ts'
import { Button } from '#ui/button.tsx'

/** Saves rows as a file; the code that makes it is fetched then. */
export function TakeRows({ rows, version }: { rows: readonly IndicatorRow[]; version: string }) {
  const { locale, m } = useI18n(COUNTRIES, VOCABULARY)
  const [failed, setFailed] = useState(false)
  const take = async (format: 'csv' | 'xlsx') => {
    try {
      setFailed(false)
      const { pairFile } = await import('./file.ts')
      const file = await pairFile(format, rows, { m, locale, version })
      download(file.name, file.type, file.content)
    } catch {
      setFailed(true)
    }
  }
  return (
    <span className="indicators-take no-print" role="group" aria-label={m.countries.take}>
      <Button onClick={() => void take('csv')}>{m.countries.csv}</Button>
      <Button onClick={() => void take('xlsx')}>{m.countries.xlsx}</Button>
      <span role="status">{failed ? m.countries.failed : ''}</span>
    </span>
  )
}
