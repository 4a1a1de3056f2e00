import { useMessages } from '#i18n/full-words.ts'
import type { FigureSpec } from '#schema/figure-spec.ts'
import { StatusGlyph } from '#ui/status-glyph.tsx'
import { keyItems } from './key-items.ts'

/** The key under a figure. Each entry opens to the test behind the word; it needs no script. */
export function StatusKey({ spec }: { spec: FigureSpec }) {
  const m = useMessages()
  return (
    <ul className="status-key" aria-label={m.figure.key}>
      {keyItems(spec, m).map((item) => (
        <li key={item.id}>
          <details>
            <summary title={m.figure.about({ word: item.text })}>
              <span className="status">
                {item.status ? <StatusGlyph status={item.status} /> : null}
                <span>{item.text}</span>
              </span>
            </summary>
            <p>{item.test}</p>
          </details>
        </li>
      ))}
    </ul>
  )
}
