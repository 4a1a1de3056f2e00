import { useId, useState } from 'react'
import { CITATION_STYLES, citeAll, citeHtml } from '#domain/citation/cite.ts'
import type { CitationItem } from '#domain/citation/item.ts'
import { Button } from '#ui/button.tsx'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { useMessages } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'

/**
 * "Cite": opens a short list of styles, each of which copies. `items` is called when something is copied, so that the citation has the
 * day of copying.
 */
export function CiteMenu({ items }: { items: () => readonly CitationItem[] }) {
  const { claim: words } = useMessages(CLAIM)
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <Button aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        {words.cite}
      </Button>
      {open ? (
        <div id={id} className="cite-menu">
          <p className="small quiet">{words.citing.hint}</p>
          <ul className="cite-styles" aria-label={words.citing.menu}>
            {CITATION_STYLES.map((style) => (
              <li key={style}>
                <CopyButton
                  look="quiet"
                  label={words.citing.styles[style]}
                  text={() => citeAll(style, items())}
                  html={() => citeHtml(style, items())}
                />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  )
}
