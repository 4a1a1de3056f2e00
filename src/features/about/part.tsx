import type { ReactNode } from 'react'
import { useMark } from '#blocks/term/use-mark.tsx'

type Props = { id: string; heading: string; text: readonly string[]; children?: ReactNode }

/** A part of the page: its heading beside its paragraphs. `id` is its address. */
export function Part({ id, heading, text, children }: Props) {
  const mark = useMark()
  return (
    <section id={id} className="about-part" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      <div className="about-text">
        {text.map((paragraph) => (
          <p key={paragraph}>{mark(paragraph)}</p>
        ))}
        {children}
      </div>
    </section>
  )
}
