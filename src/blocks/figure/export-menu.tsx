import './export-menu.css'
import { useRef, useState } from 'react'
import { localDay } from '#domain/local-day.ts'
import type { EmbedGround } from '#charts/export/embed-code.ts'
import { figureJson } from '#charts/export/figure-json.ts'
import { figureItems } from '#domain/citation/from-answers.ts'
import { EXPORTING } from '#i18n/messages/export/namespace.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'
import { indicatorOfFigure } from '#url/indicator-figure.ts'
import { figurePath } from '#url/paths.ts'
import { DEFAULT_LENS, withSearch } from '#url/search.ts'
import { CiteMenu } from '#blocks/citation/cite-menu.tsx'
import { ClipButton } from '#blocks/notebook/clip-button.tsx'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { useLens } from '#blocks/navigation/lens.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { download } from '#blocks/table/table-text.ts'
import { ExportEmbed } from './export-embed.tsx'
import { ExportImages } from './export-images.tsx'
import { figureCsv } from './figure-csv.ts'
import { printOnly } from './print-only.ts'
import { useExportRun } from './use-export-run.ts'
import { stateText } from './export-state.ts'
import { useI18n, useMessages } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { GIVE } from '#i18n/messages/give/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** "Download and share": a figure in every format. A failed export says why, and which other format to use. */
export function ExportMenu({ figure }: { figure: FigureAnswer }) {
  const { locale, m } = useI18n(FIGURE, VOCABULARY, SHELL)
  const { exporting: words, give } = useMessages(EXPORTING, GIVE)
  const [lens] = useLens()
  const { state, run, say } = useExportRun()
  const save = (name: string, type: string, content: BlobPart): string => {
    download(name, type, content)
    return words.saved({ name })
  }
  const [isEmbedOpen, setEmbedOpen] = useState(false)
  const [embedGround, setEmbedGround] = useState<EmbedGround>('light')
  const box = useRef<HTMLDivElement>(null)
  const { id } = figure.spec
  const isTold = lens !== DEFAULT_LENS
  const url = () => publicUrl(figurePath(id) + withSearch('', { lens: isTold ? lens : null }), locale)
  const powerPoint = async () => {
    const { figurePptx } = await import('#blocks/pptx/figure-pptx.ts')
    return save(`${id}.pptx`, PPTX_TYPE, await figurePptx(figure, { locale, words: { ...m, give }, link: url(), isTold }))
  }
  return (
    <div className="export-menu" ref={box}>
      <ExportImages
        figure={figure}
        tools={{ run, save, say }}
        optionsOf={(ground) => ({ locale, m, words, link: url(), isTold, ground })}
      />
      <div className="export-group">
        <span className="export-name">{words.data}</span>
        <Button onClick={() => say(save(`${id}.csv`, 'text/csv;charset=utf-8', figureCsv(figure, m, locale, url())))}>{words.csv}</Button>
        <Button onClick={() => say(save(`${id}.json`, 'application/json', figureJson(figure, url())))}>{words.json}</Button>
        <Button onClick={() => void run(powerPoint, 'draw')}>{give.pptxSlide}</Button>
        <Button onClick={() => printOnly(box.current?.closest('.figure') ?? null)}>{words.print}</Button>
      </div>
      <div className="export-group">
        <span className="export-name">{words.share}</span>
        <CopyButton label={words.copyLink} text={url} />
        {indicatorOfFigure(id) === null ? (
          <Button aria-expanded={isEmbedOpen} onClick={() => setEmbedOpen(!isEmbedOpen)}>
            {words.embed}
          </Button>
        ) : null}
        <CiteMenu items={() => figureItems(figure, { url: url(), accessed: localDay(new Date()), language: locale })} />
        <ClipButton clip={() => ({ target: { kind: 'figure', id }, words: plainText(figure.title), language: locale })} />
      </div>
      {isEmbedOpen ? <ExportEmbed figure={figure} isTold={isTold} ground={embedGround} onGround={setEmbedGround} /> : null}
      <p className="export-state" role="status">
        {stateText(state, words)}
      </p>
    </div>
  )
}
