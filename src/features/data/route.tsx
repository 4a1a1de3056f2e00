import { type DragEvent, useEffect, useState } from 'react'
import { FileButton } from '#ui/file-button.tsx'
import { Sentences } from '#blocks/text/sentences.tsx'
import { CheckedFile, type FileRead, readFile } from '#blocks/check-file/checked-file.tsx'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { findManifest } from '#files/manifest.ts'
import { useMessages } from '#i18n/context.tsx'
import { FILES } from '#i18n/messages/files/namespace.ts'
import './check-file.css'

/** `/data/check-file`: reads files that were saved from this site, and compares each number with the claim of today. */
export function CheckFileScreen() {
  const { files: words } = useMessages(FILES)
  const [read, setRead] = useState<FileRead[]>([])
  const [isOver, setOver] = useState(false)
  usePageHead({ title: words.title, description: words.description })
  // A page printed as PDF leads here, with what it said of its numbers in the address.
  useEffect(() => {
    const manifest = findManifest(location.hash)
    if (manifest) setRead([{ name: words.fromLink, fault: false, manifest }])
  }, [words.fromLink])
  const take = async (chosen: Iterable<File>) => {
    const all = await Promise.all([...chosen].map(readFile))
    if (all.length > 0) setRead(all)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files)
  }
  return (
    <div className="wrap check-file">
      <h1>{words.title}</h1>
      <p className="lead measure">{words.lead}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first */}
      <div
        className={`check-file-drop no-print${isOver ? ' check-file-over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileButton look="primary" multiple hint={<span>{words.drop}</span>} onChoose={(files) => void take(files)}>
          {words.choose}
        </FileButton>
      </div>
      <p className="small quiet measure">
        <Sentences>
          {words.kinds}
          {words.local}
        </Sentences>
      </p>
      <div aria-live="polite">
        {read.map((file, i) => (
          <CheckedFile key={`${i} ${file.name}`} file={file} />
        ))}
      </div>
    </div>
  )
}
