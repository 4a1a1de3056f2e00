import { useCallback } from 'react'
import type { Edit, SlidePatch } from '#domain/deck/edit.ts'
import type { SlideContent } from '#domain/deck/slide-content.ts'
import type { Prints } from '#domain/fingerprint.ts'
import { useMessages } from '#i18n/context.tsx'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { MAX_TEXT, type Slide } from '#schema/deck.ts'
import { plainText } from '#schema/rich-text.ts'
import { Segmented } from '#ui/segmented.tsx'
import { ChangedNumbers } from './tied-numbers.tsx'
import { OwnLine } from './own-line.tsx'
import { readSeconds, SECONDS } from './slide-seconds.ts'
import { WrittenField } from './written-field.tsx'

type Props = {
  slide: Slide
  content: SlideContent
  /** Claims of now; null while they are not known, or no number is tied to any. */
  prints: Prints | null
  apply: (edit: Edit) => void
}

/** What is written by hand on a slide. An empty talking line takes the exhibit's own sentence. */
export function SlideForm({ slide, content, prints, apply }: Props) {
  const { present, shell } = useMessages(PRESENT, SHELL)
  const words = present.editor
  const { id } = slide
  const write = useCallback((patch: SlidePatch) => apply({ do: 'write', id, patch }), [apply, id])
  const own = content.exhibits[0]?.says
  return (
    <div className="slide-form no-print">
      <ChangedNumbers slide={slide} prints={prints} onKeep={write} />
      {'title' in slide ? (
        <WrittenField label={words.title} value={slide.title} most={MAX_TEXT.title} onWrite={(title) => write({ title })} />
      ) : null}
      {'body' in slide ? (
        <WrittenField label={words.body} value={slide.body} most={MAX_TEXT.body} rows={5} onWrite={(body) => write({ body })} />
      ) : null}
      {'lens' in slide ? (
        <div className="slide-form-row">
          <span>{words.lens}</span>
          <Segmented
            label={words.lens}
            value={slide.lens}
            options={[
              { value: 'told', label: shell.lens.told },
              { value: 'evidence', label: shell.lens.evidence },
            ]}
            onChange={(lens) => write({ lens })}
          />
        </div>
      ) : null}
      <WrittenField
        label={words.line}
        value={slide.line ?? ''}
        most={MAX_TEXT.line}
        rows={2}
        placeholder={own ? words.lineOwn({ line: plainText(own) }) : ''}
        onWrite={(line) => write({ line: line === '' ? null : line })}
      />
      {own && slide.line === null ? <OwnLine says={own} onWrite={write} /> : null}
      <label className="slide-form-check">
        <input type="checkbox" checked={slide.showLine} onChange={(event) => write({ showLine: event.target.checked })} /> {words.showLine}
      </label>
      <WrittenField label={words.notes} value={slide.notes} most={MAX_TEXT.notes} rows={5} onWrite={(notes) => write({ notes })} />
      <label className="slide-form-seconds">
        {words.seconds}{' '}
        <input
          type="number"
          min={SECONDS.least}
          max={SECONDS.most}
          step={5}
          defaultValue={slide.seconds ?? ''}
          onBlur={(event) => write({ seconds: readSeconds(event.target.value) })}
        />
      </label>
    </div>
  )
}
