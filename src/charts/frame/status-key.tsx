import type { ReactNode } from 'react'
import type { FigureSpec } from '#schema/figure-spec.ts'
import { StatusGlyph } from '#ui/status-glyph.tsx'
import { pagePalette } from '../palette.ts'
import { keyItems } from './key-items.ts'
import { statusCounts } from './status-counts.ts'
import { KeySample } from './key-sample.tsx'
import { SPRITE } from './sizes.ts'
import { href, paths } from '#url/paths.ts'
import { useI18n, useMessages } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/**
 * The key under a figure: how many numbers have which status, and what each look of a mark means. Each entry opens its definition; it
 * works without script.
 */
export function StatusKey({ spec }: { spec: FigureSpec }) {
  const { locale, m } = useI18n(FIGURE, VOCABULARY, SHELL)
  const [statuses, looks] = [statusCounts(spec, m, locale), keyItems(spec, m)]
  if (statuses.length + looks.length === 0) return null
  return (
    <ul className="status-key" aria-label={m.figure.key}>
      {statuses.map((item) => (
        <Entry key={item.status} sample={<StatusGlyph status={item.status} />} text={item.text} test={item.test}>
          {m.shell.sentenceGap}
          {/* With JavaScript the definition opens in place (app/term-host.tsx). An embed must not be left for it. */}
          <a
            href={href(paths.term(item.status), locale)}
            target="_blank"
            rel="noopener"
            className="term"
            data-term={item.status}
            data-count=""
          >
            {m.figure.mayIQuote}
          </a>
        </Entry>
      ))}
      {looks.map((item) => (
        <Entry
          key={item.id}
          sample={<KeySample look={item.id} palette={pagePalette} idPrefix={SPRITE} />}
          text={item.text}
          test={item.test}
        />
      ))}
    </ul>
  )
}

function Entry({ sample, text, test, children }: { sample: ReactNode; text: string; test: string; children?: ReactNode }) {
  const m = useMessages(FIGURE, VOCABULARY, SHELL)
  return (
    <li>
      <details>
        <summary title={m.figure.about({ word: text })} data-count>
          <span className="status">
            {sample}
            <span>{text}</span>
          </span>
        </summary>
        <p>
          {test}
          {children}
        </p>
      </details>
    </li>
  )
}
