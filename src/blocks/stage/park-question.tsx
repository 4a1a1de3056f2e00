import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { useKept } from '#blocks/store/use-kept.ts'
import { download } from '#blocks/table/table-text.ts'
import { resourceQuery } from '#data/resource.ts'
import { manifestComment, manifestOf } from '#files/manifest.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import type { ClaimBrief } from '#schema/claim-summary.ts'
import type { FileManifest } from '#schema/manifest.ts'
import { readerStore } from '#store/reader-store.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'

/** Where a question was asked is said when all are saved. */
const NOWHERE = { version: '', link: '' }

type Props = {
  deck: string
  deckTitle: string
  at: number
  title: string
  /** Claims that the slide shows. */
  claims: readonly ClaimBrief[]
  onDone: () => void
}

/** A question from the room, kept for later with the slide that it was asked on. */
export function ParkQuestion({ deck, deckTitle, at, title, claims, onDone }: Props) {
  const { m } = useI18n(STAGE)
  const [text, setText] = useState('')
  const words = m.stage.park
  const park = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return onDone()
    const question = {
      slide: at + 1,
      title,
      text: text.trim().slice(0, 1000),
      on: new Date().toISOString(),
      said: manifestOf(claims, NOWHERE).claims,
    }
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
  const version = useQuery(resourceQuery('dataset', locale)).data?.version ?? ''
  const kept = (useKept('parked') ?? []).find((k) => k.id === deck)?.value
  if (!kept || kept.questions.length === 0) return null
  const words = m.stage.park
  const about = (): FileManifest => ({
    manifest: 1,
    version,
    link: publicUrl(paths.presentDeck(deck), locale),
    claims: [...new Map(kept.questions.flatMap((q) => q.said.map((s) => [s.id, s]))).values()],
  })
  const save = () => {
    const list = kept.questions.map(
      (q) =>
        `- ${q.text}\n  ${words.onSlide({ slide: formatCount(q.slide, locale) })} · ${q.title} · ${q.on.slice(0, 16).replace('T', ' ')}`,
    )
    download(
      `parallax-questions-${deck}.md`,
      'text/markdown;charset=utf-8',
      `# ${words.heading({ deck: kept.title })}\n\n${list.join('\n')}\n\n<${about().link}>\n${manifestComment(about())}`,
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
