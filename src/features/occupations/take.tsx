import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { usePageValue } from '#blocks/navigation/navigation.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { download } from '#blocks/table/table-text.ts'
import { TableTools } from '#blocks/table/table-tools.tsx'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { resourceQuery } from '#data/resource.ts'
import { linkedLines, manifestOf } from '#files/manifest.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { OccupationsAnswer } from '#schema/occupations.ts'
import { Button } from '#ui/button.tsx'
import type { OccupationView } from '#url/occupations-search.ts'
import { paths } from '#url/paths.ts'
import { embedFrame } from './embed-frame.ts'
import { useGroupRows } from './use-group-rows.ts'
import type { ScatterParts } from './use-scatter.ts'

type Props = { answer: OccupationsAnswer; view: OccupationView; parts: ScatterParts }

/** Image, table, link and embed code of the picture as it stands; the code that draws is fetched when it is asked for. */
export function Take({ answer, view, parts }: Props) {
  const { locale, m } = useI18n(OCCUPATIONS, SHELL)
  const words = m.occupations.take
  const search = usePageValue((page) => page.search) ?? ''
  const dataset = useQuery(resourceQuery('dataset', locale)).data
  const { columns, rows, credit } = useGroupRows(answer, view)
  const [failed, setFailed] = useState(false)
  const link = () => publicUrl(`${paths.occupations()}${search === '' ? '' : `?${search.replace(/^[?]/, '')}`}`, locale)
  const embed = () => embedFrame(publicUrl(paths.embedOccupations(), locale), parts.title)
  const text = () => ({
    locale,
    site: m.shell.siteName,
    title: parts.title,
    subtitle: parts.subtitle,
    summary: parts.subtitle,
    key: [],
    notes: [parts.note],
    source: credit,
    date: words.dated({ date: dataset ? formatDate(dataset.asOf, locale, 'short') : '', version: dataset?.version ?? '' }),
    link: link(),
    told: null,
  })
  // Scores are no claims: the file says its version and its address.
  const about = () => linkedLines(manifestOf([], { version: dataset?.version ?? '', link: link() }))
  const image = async (format: 'png' | 'svg') => {
    try {
      setFailed(false)
      const { scatterFile } = await import('./scatter-file.ts')
      const { name, content } = await scatterFile(format, parts, text(), about().join(' '))
      download(name, format === 'svg' ? 'image/svg+xml' : 'image/png', content)
    } catch {
      setFailed(true)
    }
  }
  return (
    <div className="occupations-tools no-print">
      <Button onClick={() => void image('png')}>{words.png}</Button>
      <Button onClick={() => void image('svg')}>{words.svg}</Button>
      <TableTools columns={columns} rows={rows} name="parallax-occupations" source={credit} about={about} />
      <CopyButton label={words.link} text={link} />
      <CopyButton label={words.embed} text={embed} />
      <span role="status">{failed ? words.failed : ''}</span>
    </div>
  )
}
