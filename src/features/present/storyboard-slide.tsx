import type { ReactNode } from 'react'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Preview } from '#blocks/stage/preview.tsx'
import { SlideView } from '#blocks/stage/slide-view.tsx'
import type { SlideContent } from '#domain/deck/slide-content.ts'
import { useMessages } from '#i18n/context.tsx'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import { paths } from '#url/paths.ts'

const nothing = () => undefined

type Props = {
  deck: string
  /** The slide's place in the deck, counted from 0. */
  at: number
  name: string
  content: SlideContent
  /** The form in which the slide is written. */
  children: ReactNode
}

/** The slide that is open: how it will look, the way to present from it, and its form. */
export function StoryboardSlide({ deck, at, name, content, children }: Props) {
  const { editor } = useMessages(PRESENT).present
  return (
    <section className="storyboard-slide" aria-label={name}>
      <Preview label={name}>
        <SlideView key={`${content.id} ${content.lens}`} content={content} pointed={null} onActive={nothing} onOpen={nothing} />
      </Preview>
      <p className="no-print">
        <AppLink to={paths.presentSlide(deck, String(at + 1))}>{editor.startHere}</AppLink>
      </p>
      {children}
    </section>
  )
}
