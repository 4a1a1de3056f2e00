import type { ReactNode } from 'react'

type Entry = { id: string; name: ReactNode; text: ReactNode }

/** A closed list of words, each with what it means, in the order of the code. `list` names it for tests and links. */
export function Meanings({
  list,
  heading,
  entries,
  ordered = false,
}: {
  list: string
  heading?: string
  entries: readonly Entry[]
  ordered?: boolean
}) {
  return (
    <>
      {heading === undefined ? null : <h3>{heading}</h3>}
      <dl className={`method-list ${ordered ? 'method-ordered' : ''}`} data-list={list}>
        {entries.map((e) => (
          <div key={e.id} data-entry={e.id}>
            <dt>{e.name}</dt>
            <dd>{e.text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** Entries of a word list: its names from the vocabulary, its meanings from the page's own words, with their terms marked. */
export const entriesOf = <T extends string>(
  list: readonly T[],
  names: Readonly<Record<T, string>>,
  texts: Readonly<Record<T, string>>,
  mark: (text: string) => ReactNode,
): Entry[] => list.map((id) => ({ id, name: names[id], text: mark(texts[id]) }))
