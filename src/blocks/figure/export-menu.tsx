import './export-menu.css'
import { useRef, useState } from 'react'
import { localDay } from '#domain/local-day.ts'
import { figureRows } from '#charts/frame/figure-rows.ts'
import { csvColumns } from '#charts/frame/csv-columns.ts'
import { EMBED_GROUNDS, embedCode, type EmbedGround, embedHeight } from '#charts/export/embed-code.ts'
import { type ExportFault, faultOf } from '#charts/export/export-error.ts'
import { figureJson } from '#charts/export/figure-json.ts'
import { copyPng } from '#charts/export/rasterise.ts'
import { figureManifest, linkedLines } from '#files/manifest.ts'
import { figureItems } from '#domain/citation/from-answers.ts'
import { EXPORTING } from '#i18n/messages/export/namespace.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'
import { Segmented } from '#ui/segmented.tsx'
import { indicatorOfFigure } from '#url/indicator-figure.ts'
import { figurePath, paths } from '#url/paths.ts'
import { DEFAULT_LENS, withSearch } from '#url/search.ts'
import { CiteMenu } from '#blocks/citation/cite-menu.tsx'
import { ClipButton } from '#blocks/notebook/clip-button.tsx'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { useLens } from '#blocks/navigation/lens.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { csvText, download } from '#blocks/table/table-text.ts'
import { printOnly } from './print-only.ts'
import { useI18n, useMessages } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { GIVE } from '#i18n/messages/give/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

type State = { kind: 'idle' } | { kind: 'working' } | { kind: 'done'; text: string } | { kind: 'failed'; fault: ExportFault }

const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
const loadImages = () => import('#charts/export/figure-image.ts')

/** "Download and share": a figure in every format. A failed export says why, and which other format to use. */
export function ExportMenu({ figure }: { figure: FigureAnswer }) {
  const { locale, m } = useI18n(FIGURE, VOCABULARY, SHELL)
  const { exporting: words, give } = useMessages(EXPORTING, GIVE)
  const [lens] = useLens()
  const [state, setState] = useState<State>({ kind: 'idle' })
  const [ground, setGround] = useState<'light' | 'dark'>('light')
  const [embed, setEmbed] = useState(false)
  const [embedGround, setEmbedGround] = useState<EmbedGround>('light')
  const box = useRef<HTMLDivElement>(null)
  const { id } = figure.spec
  const isTold = lens !== DEFAULT_LENS
  const url = () => publicUrl(figurePath(id) + withSearch('', { lens: isTold ? lens : null }), locale)
  const options = () => ({ locale, m, words, link: url(), isTold, ground })

  const run = async (work: () => Promise<string>, otherwise: ExportFault) => {
    setState({ kind: 'working' })
    try {
      setState({ kind: 'done', text: await work() })
    } catch (error) {
      setState({
        kind: 'failed',
        fault: error instanceof TypeError && /import|fetch/i.test(error.message) ? 'load' : faultOf(error, otherwise),
      })
    }
  }
  const save = (name: string, type: string, content: BlobPart): string => {
    download(name, type, content)
    return words.saved({ name })
  }
  const png = () => loadImages().then((x) => x.figurePng(figure, options()))
  const rows = () => figureRows(figure, locale)
  const csv = () => {
    const all = rows()
    const columns = csvColumns(all, m, locale)
    // The last line says that the file holds its claims, and can be checked later.
    const about = linkedLines(figureManifest(figure, url()))
    return csvText([columns.map((c) => c.label), ...all.map((row) => columns.map((c) => c.text(row)))], about)
  }
  const powerPoint = async () =>
    (await import('#blocks/pptx/figure-pptx.ts')).figurePptx(figure, { locale, words: { ...m, give }, link: url(), isTold })
  const code = () =>
    embedCode(publicUrl(paths.embedFigure(id), locale), plainText(figure.title), embedHeight(figure, m, locale, isTold), {
      ground: embedGround,
      isTold,
    })
  return (
    <div className="export-menu" ref={box}>
      <div className="export-group">
        <span className="export-name">{words.image}</span>
        <Button onClick={() => void run(async () => save(`${id}.png`, 'image/png', await png()), 'draw')}>{words.png}</Button>
        <Button
          onClick={() =>
            void run(async () => save(`${id}.svg`, 'image/svg+xml', (await (await loadImages()).figureSvg(figure, options())).svg), 'draw')
          }
        >
          {words.svg}
        </Button>
        <Button
          onClick={() =>
            void run(async () => {
              await copyPng(png())
              return words.copiedImage
            }, 'clipboard')
          }
        >
          {words.copyImage}
        </Button>
        <Segmented
          label={words.ground.label}
          value={ground}
          options={[
            { value: 'light', label: words.ground.light },
            { value: 'dark', label: words.ground.dark },
          ]}
          onChange={setGround}
        />
      </div>
      <div className="export-group">
        <span className="export-name">{words.data}</span>
        <Button onClick={() => setState({ kind: 'done', text: save(`${id}.csv`, 'text/csv;charset=utf-8', csv()) })}>{words.csv}</Button>
        <Button onClick={() => setState({ kind: 'done', text: save(`${id}.json`, 'application/json', figureJson(figure, url())) })}>
          {words.json}
        </Button>
        <Button onClick={() => void run(async () => save(`${id}.pptx`, PPTX_TYPE, await powerPoint()), 'draw')}>{give.pptxSlide}</Button>
        <Button onClick={() => printOnly(box.current?.closest('.figure') ?? null)}>{words.print}</Button>
      </div>
      <div className="export-group">
        <span className="export-name">{words.share}</span>
        <CopyButton label={words.copyLink} text={url} />
        {indicatorOfFigure(id) === null ? (
          <Button aria-expanded={embed} onClick={() => setEmbed(!embed)}>
            {words.embed}
          </Button>
        ) : null}
        <CiteMenu items={() => figureItems(figure, { url: url(), accessed: localDay(new Date()), language: locale })} />
        <ClipButton clip={() => ({ target: { kind: 'figure', id }, words: plainText(figure.title), language: locale })} />
      </div>
      {embed ? (
        <div className="export-embed">
          <p className="small quiet">{words.embedHint}</p>
          <Segmented
            label={words.embedGround.label}
            value={embedGround}
            options={EMBED_GROUNDS.map((value) => ({ value, label: words.embedGround[value] }))}
            onChange={setEmbedGround}
          />
          <textarea readOnly rows={3} value={code()} aria-label={words.embed} className="copy-text" />
          <CopyButton label={words.copyCode} text={code} />
        </div>
      ) : null}
      <p className="export-state" role="status">
        {state.kind === 'working'
          ? words.working
          : state.kind === 'done'
            ? state.text
            : state.kind === 'failed'
              ? words.failed[state.fault]
              : ''}
      </p>
    </div>
  )
}
