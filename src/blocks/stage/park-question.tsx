import { type FormEvent, useState } from 'react'
import { useKept } from '#blocks/store/use-kept.ts'
import { download } from '#blocks/table/table-text.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import { readerStore } from '#store/reader-store.ts'
import { Button } from '#ui/button.tsx'

type Props = { deck: string; deckTitle: string; at: number; title: string; onDone: () => void }

/** A question from the room, kept for later with the slide on which it was asked. */
export function ParkQuestion({ deck, deckTitle, at, title, onDone }: Props) {
  const { m } = useI18n(STAGE)
  const [text, setText] = useState('')
  const words = m.stage.park
  const park = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return onDone()
    const question = { slide: at + 1, title, text: text.trim().slice(0, 1000), on: new Date().toISOString() }
    void readerStore().update('parked', deck, (now) => ({ title: deckTitle, questions: [...(now?.questions ?? []), question] }))
    setText('')
    onDone()
  }
  return (
    <form className="stage-park" onSubmit={park}>
      <label>
        {words.label}
        <textarea rows={3} value={text} onChange={(e) => setText(e.target.value)} />
      </label>
      <p>
        <Button type="submit" look="primary">
          {words.save}
        </Button>{' '}
        <ParkedFile deck={deck} />
      </p>
      <p className="quiet">{words.hint}</p>
    </form>
  )
}

/** Saves the questions parked for a deck as a text file. Nothing while there are none. */
export function ParkedFile({ deck }: { deck: string }) {
  const { locale, m } = useI18n(STAGE)
  const kept = (useKept('parked') ?? []).find((k) => k.id === deck)?.value
  if (!kept || kept.questions.length === 0) return null
  const words = m.stage.park
  const save = () => {
    const list = kept.questions.map(
      (q) =>
        `- ${q.text}\n  ${words.onSlide({ slide: formatCount(q.slide, locale) })} · ${q.title} · ${q.on.slice(0, 16).replace('T', ' ')}`,
    )
    download(
      `parallax-questions-${deck}.md`,
      'text/markdown;charset=utf-8',
      `# ${words.heading({ deck: kept.title })}\n\n${list.join('\n')}\n`,
    )
  }
  return (
    <>
      <span className="quiet" data-count>
        {words.parked({ count: formatCount(kept.questions.length, locale) })}
      </span>{' '}
      <Button onClick={save}>{words.file}</Button>
    </>
  )
}
