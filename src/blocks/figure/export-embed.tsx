import { EMBED_GROUNDS, embedCode, type EmbedGround, embedHeight } from '#charts/export/embed-code.ts'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { useI18n, useMessages } from '#i18n/context.tsx'
import { EXPORTING } from '#i18n/messages/export/namespace.ts'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { Segmented } from '#ui/segmented.tsx'
import { paths } from '#url/paths.ts'

type Props = { figure: FigureAnswer; isTold: boolean; ground: EmbedGround; onGround: (ground: EmbedGround) => void }

/** The code that puts a figure into another page, and on which ground it stands there. */
export function ExportEmbed({ figure, isTold, ground, onGround }: Props) {
  const { locale, m } = useI18n(FIGURE, VOCABULARY, SHELL)
  const { exporting: words } = useMessages(EXPORTING)
  const address = publicUrl(paths.embedFigure(figure.spec.id), locale)
  const code = () => embedCode(address, plainText(figure.title), embedHeight(figure, m, locale, isTold), { ground, isTold })
  return (
    <div className="export-embed">
      <p className="small quiet">{words.embedHint}</p>
      <Segmented
        label={words.embedGround.label}
        value={ground}
        options={EMBED_GROUNDS.map((value) => ({ value, label: words.embedGround[value] }))}
        onChange={onGround}
      />
      <textarea readOnly rows={3} value={code()} aria-label={words.embed} className="copy-text" />
      <CopyButton label={words.copyCode} text={code} />
    </div>
  )
}
