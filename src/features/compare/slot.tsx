import type { ReactNode } from 'react'
import { formatCount } from '#i18n/format-count.ts'
import { useLocale } from '#i18n/context.tsx'

/** A message in which one word, which occurs somewhere in `text`, is replaced by an element. */
export function Slot({ text, word, children }: { text: string; word: string; children: ReactNode }) {
  const at = text.indexOf(word)
  if (at < 0) return text
  return (
    <>
      {text.slice(0, at)}
      {children}
      {text.slice(at + word.length)}
    </>
  )
}

/** A message with a number that counts things of the interface and belongs to no claim. */
export function Count({ count, text }: { count: number; text: (p: { count: number; n: string }) => string }) {
  const n = formatCount(count, useLocale())
  return (
    <Slot text={text({ count, n })} word={n}>
      <span data-count="">{n}</span>
    </Slot>
  )
}
