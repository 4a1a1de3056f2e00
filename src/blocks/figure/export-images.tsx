import { useState } from 'react'
import type { ImageOptions } from '#charts/export/figure-image.ts'
import { copyPng } from '#charts/export/rasterise.ts'
import { useMessages } from '#i18n/context.tsx'
import { EXPORTING } from '#i18n/messages/export/namespace.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { Button } from '#ui/button.tsx'
import { Segmented } from '#ui/segmented.tsx'
import type { ExportTools } from './use-export-run.ts'

const loadImages = () => import('#charts/export/figure-image.ts')

type Props = { figure: FigureAnswer; tools: ExportTools; optionsOf: (ground: ImageOptions['ground']) => ImageOptions }

/** A figure as an image: PNG, SVG, or on the clipboard; on light or dark ground. */
export function ExportImages({ figure, tools: { run, save }, optionsOf }: Props) {
  const { exporting: words } = useMessages(EXPORTING)
  const [ground, setGround] = useState<ImageOptions['ground']>('light')
  const { id } = figure.spec
  const png = () => loadImages().then((x) => x.figurePng(figure, optionsOf(ground)))
  const svg = () => loadImages().then((x) => x.figureSvg(figure, optionsOf(ground)).svg)
  const copy = async () => {
    await copyPng(png())
    return words.copiedImage
  }
  return (
    <div className="export-group">
      <span className="export-name">{words.image}</span>
      <Button onClick={() => void run(async () => save(`${id}.png`, 'image/png', await png()), 'draw')}>{words.png}</Button>
      <Button onClick={() => void run(async () => save(`${id}.svg`, 'image/svg+xml', await svg()), 'draw')}>{words.svg}</Button>
      <Button onClick={() => void run(copy, 'clipboard')}>{words.copyImage}</Button>
      <Segmented
        label={words.ground.label}
        value={ground}
        options={(['light', 'dark'] as const).map((value) => ({ value, label: words.ground[value] }))}
        onChange={setGround}
      />
    </div>
  )
}
