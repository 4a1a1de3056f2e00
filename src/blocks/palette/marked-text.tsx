import { Fragment } from 'react'
import type { Span } from '#domain/search/highlight.ts'

/** Text with the spans marked. */
export function MarkedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  const ends = [0, ...spans.map(([, end]) => end)]
  return (
    <>
      {spans.map(([start, end], i) => (
        <Fragment key={start}>
          {text.slice(ends[i] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  )
}
