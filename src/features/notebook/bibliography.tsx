import { useState } from 'react'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { download } from '#blocks/table/table-text.ts'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { cite, citeAll, citeHtml, type CitationStyle, TEXT_STYLES } from '#domain/citation/cite.ts'
import type { CitationItem } from '#domain/citation/item.ts'
import { withManifest } from '#files/cite-manifest.ts'
import { manifestComment, manifestLines, manifestOf } from '#files/manifest.ts'
import { localDay } from '#domain/local-day.ts'
import { notebookMarkdown } from '#domain/notebook/markdown.ts'
import { useI18n } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { NOTEBOOK } from '#i18n/messages/notebook/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'
import { changesOf } from './changes.ts'
import type { Entry } from './use-entries.ts'

const MACHINE = ['ris', 'bibtex', 'csl-json'] as const
const FILES = {
  ris: { end: 'ris', type: 'application/x-research-info-systems;charset=utf-8' },
  bibtex: { end: 'bib', type: 'application/x-bibtex;charset=utf-8' },
  'csl-json': { end: 'json', type: 'application/vnd.citationstyles.csl+json' },
} as const

/** Every source once, in the order in which the entries name them. */
const itemsOf = (entries: readonly Entry[]): CitationItem[] => [
  ...new Map(entries.flatMap((e) => e.items).map((item) => [item.id, item])).values(),
]

/** The sources of the entries in a style, and the buttons that save the notebook as a file. */
export function Bibliography({ entries, version }: { entries: readonly Entry[]; version: string | null }) {
  const { locale, m } = useI18n(NOTEBOOK, CLAIM, SHELL, VOCABULARY)
  const words = m.notebook
  const [style, setStyle] = useState<(typeof TEXT_STYLES)[number]>(locale === 'zh-Hans' ? 'gbt7714' : 'apa')
  const items = itemsOf(entries)
  const name = `parallax-notebook-${version ?? 'unknown'}`
  const save = (format: (typeof MACHINE)[number]) => {
    const { end, type } = FILES[format]
    download(`${name}.${end}`, type, withManifest(format, citeAll(format satisfies CitationStyle, items), manifestLines(manifest())))
  }
  const markdown = () =>
    notebookMarkdown(
      entries.map((e) => ({
        kind: words.kinds[e.clip.target.kind],
        words: e.words,
        facts:
          e.claim === null
            ? []
            : [
                [words.md.by, e.claim.claim.speaker.name],
                [words.md.status, m.vocabulary.status[e.claim.claim.status]],
              ],
        url: publicUrl(e.path, e.clip.target.kind === 'quote' ? e.clip.language : locale),
        note: e.clip.note,
        tags: e.clip.tags,
        changes: changesOf(e, m),
      })),
      items.map((item) => cite(style, item)),
      {
        title: words.title,
        about: words.md.dataset({ version: version ?? '—', on: localDay(new Date()) }),
        sources: words.sources,
        link: words.md.link,
        note: words.md.note,
        tags: words.md.tags,
        colon: m.shell.colon,
        listComma: m.shell.listComma,
      },
    )
  // What the file says of its numbers, for checking it later.
  const manifest = () =>
    manifestOf(
      entries.flatMap((e) => e.claim?.claim ?? []),
      { version: version ?? '', link: publicUrl(paths.notebook(), locale) },
    )
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
      <div className="no-print">
        <h2>{words.export}</h2>
        <div className="notebook-bar">
          <Button onClick={() => download(`${name}.md`, 'text/markdown;charset=utf-8', markdown() + manifestComment(manifest()))}>
            {words.formats.markdown}
          </Button>
          {MACHINE.map((format) => (
            <Button key={format} onClick={() => save(format)}>
              {words.formats[format]}
            </Button>
          ))}
        </div>
        <p className="small quiet">{words.exportHint}</p>
      </div>
    </section>
  )
}
