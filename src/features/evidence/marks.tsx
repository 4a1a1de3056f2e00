import { createContext, type ReactNode, useContext } from 'react'
import type { Span } from '#domain/search/highlight.ts'

/** Finds the spans of a text that the search matched; none while nothing is searched for. */
export const MarksContext = createContext<(text: string) => readonly Span[]>(() => [])

/** Text with the spans that the search matched marked. */
export function Marked({ text }: { text: string }): ReactNode {
  const spans = useContext(MarksContext)(text)
  // Each piece is the only child of an element: a browser that translates the page wraps bare text, which React could not update.
  const pieces: ReactNode[] = []
  let at = 0
  for (const [start, end] of spans) {
    pieces.push(<span key={`to ${start}`}>{text.slice(at, start)}</span>, <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  pieces.push(<span key="rest">{text.slice(at)}</span>)
  return <span key={spans.length === 0 ? 'plain' : 'marked'}>{spans.length === 0 ? text : pieces}</span>
}
