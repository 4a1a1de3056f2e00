import { useState } from 'react'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { cite, citeAll, citeHtml, TEXT_STYLES } from '#domain/citation/cite.ts'
import { useI18n } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { NOTEBOOK } from '#i18n/messages/notebook/namespace.ts'
import { NotebookFiles } from './notebook-files.tsx'
import { sourceItems } from './source-items.ts'
import type { Entry } from './entry.ts'

/** The sources of the entries in a style, and the buttons that save the notebook as a file. */
export function Bibliography({ entries, version }: { entries: readonly Entry[]; version: string | null }) {
  const { locale, m } = useI18n(NOTEBOOK, CLAIM)
  const words = m.notebook
  const [style, setStyle] = useState<(typeof TEXT_STYLES)[number]>(locale === 'zh-Hans' ? 'gbt7714' : 'apa')
  const items = sourceItems(entries)
  return (
    <section className="notebook-sources">
      <h2>{words.sources}</h2>
      <div className="notebook-bar no-print">
        <label>
          <span>{words.style}</span>
          <select value={style} onChange={(event) => setStyle(TEXT_STYLES.find((s) => s === event.target.value) ?? 'apa')}>
            {TEXT_STYLES.map((s) => (
              <option key={s} value={s}>
                {m.claim.citing.styles[s]}
              </option>
            ))}
          </select>
        </label>
        <CopyButton label={words.copySources} text={() => citeAll(style, items)} html={() => citeHtml(style, items)} />
      </div>
      <p className="small quiet no-print">{words.sourcesHint}</p>
      {entries.some((e) => e.items.length === 0) ? <p className="small">{words.sourcesMissing}</p> : null}
      <ol className="notebook-citations" data-count="">
        {items.map((item) => (
          <li key={item.id}>{cite(style, item)}</li>
        ))}
      </ol>
      <NotebookFiles entries={entries} version={version} style={style} />
    </section>
  )
}
