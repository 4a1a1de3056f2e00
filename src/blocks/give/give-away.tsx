import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { download } from '#blocks/table/table-text.ts'
import { resourceQuery } from '#data/resource.ts'
import { slideContent } from '#domain/deck/slide-content.ts'
import { useI18n } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { GIVE } from '#i18n/messages/give/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { AnySlide } from '#schema/deck.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'
import { loadSlideAnswers } from './load-answers.ts'
import { PrintDeck, type PrintJob } from './print-deck.tsx'

type Props = { id: string; title: string; slides: readonly AnySlide[] }
type State = 'idle' | 'working' | 'failed' | { saved: string }

/** Hands a deck over: as PowerPoint, on paper one slide a page, on paper with notes and claims. */
export function GiveAway({ id, title, slides }: Props) {
  const { locale, m } = useI18n(GIVE, FIGURE, VOCABULARY, SHELL)
  const queries = useQueryClient()
  const [state, setState] = useState<State>('idle')
  const [job, setJob] = useState<PrintJob | null>(null)
  const input = async () => {
    const [answers, dataset] = await Promise.all([
      loadSlideAnswers(queries, locale, slides),
      queries.fetchQuery(resourceQuery('dataset', locale)),
    ])
    return {
      title,
      slides: slides.map((slide) => slideContent(slide, answers)),
      answers,
      locale,
      words: m,
      version: dataset.version,
      link: publicUrl(paths.presentDeck(id), locale),
      addressOf: (path: string) => publicUrl(path, locale),
    }
  }
  const run = async (work: () => Promise<State>) => {
    setState('working')
    setState(await work().catch((): State => 'failed'))
  }
  const powerPoint = async (): Promise<State> => {
    const [{ deckPptx }, deck] = await Promise.all([import('#blocks/pptx/deck-pptx.ts'), input()])
    const name = `${id}.pptx`
    download(name, 'application/vnd.openxmlformats-officedocument.presentationml.presentation', await deckPptx(deck))
    return { saved: name }
  }
  const print = async (kind: PrintJob['kind']): Promise<State> => {
    setJob({ kind, deck: await input() })
    return 'idle'
  }
  const isWorking = state === 'working'
  if (slides.length === 0) return null
  return (
    <>
      <Button disabled={isWorking} onClick={() => void run(powerPoint)}>
        {m.give.pptx}
      </Button>
      <Button disabled={isWorking} title={m.give.margins} onClick={() => void run(() => print('slides'))}>
        {m.give.print}
      </Button>
      <Button disabled={isWorking} title={m.give.margins} onClick={() => void run(() => print('handout'))}>
        {m.give.handout}
      </Button>
      <span role="status" className="small quiet">
        {state === 'working'
          ? m.give.working
          : state === 'failed'
            ? m.give.failed
            : state === 'idle'
              ? ''
              : m.give.saved({ name: state.saved })}
      </span>
      {job ? <PrintDeck job={job} onDone={() => setJob(null)} /> : null}
    </>
  )
}
