import { useEffect, useRef, useState } from 'react'
import type { FileRead } from '#blocks/check-file/checked-file.tsx'
import { lazyPart } from '#blocks/query/lazy-part.tsx'
import { useMessages } from '#i18n/context.tsx'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import { Notice } from '#ui/notice.tsx'
import { isDeckFile } from './is-deck-file.ts'
import { useTakeDeck } from './use-take-deck.ts'

const CheckedFile = lazyPart(
  () => import('#blocks/check-file/checked-file.tsx'),
  (m) => m.CheckedFile,
)

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** Files dropped anywhere on the page: a deck is taken in; any other file of Parallax says which of its numbers still stand. */
export function DropAnywhere() {
  const { present } = useMessages(PRESENT)
  const [isOver, setOver] = useState(false)
  const [read, setRead] = useState<readonly FileRead[]>([])
  const [refused, setRefused] = useState('')
  const { takeFile } = useTakeDeck()
  const box = useRef<HTMLDivElement>(null)
  const take = async (files: readonly File[]) => {
    setRefused('')
    const { readFile } = await import('#blocks/check-file/checked-file.tsx')
    const others: FileRead[] = []
    for (const file of files) {
      if (await isDeckFile(file)) setRefused((await takeFile(file)) ?? '')
      else others.push(await readFile(file))
    }
    setRead(others)
    box.current?.scrollIntoView({ block: 'nearest' })
  }
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    // A browser opens a file that is dropped beside a place for it, and the page is gone.
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      void latest.current([...(event.dataTransfer?.files ?? [])]).catch(() => undefined)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return (
    <div ref={box} className="present-dropped" aria-live="polite">
      {isOver ? <p className="present-drop">{present.drop}</p> : null}
      {refused === '' ? null : (
        <Notice tone="fault">
          <p>
            <span data-count>{refused}</span>
          </p>
        </Notice>
      )}
      {read.map((file, i) => (
        // The same file may be dropped twice.
        <CheckedFile key={`${i} ${file.name}`} file={file} />
      ))}
    </div>
  )
}
