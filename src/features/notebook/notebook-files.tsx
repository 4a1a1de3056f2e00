import { publicUrl } from '#blocks/navigation/public-url.ts'
import { download } from '#blocks/table/table-text.ts'
import { type CitationStyle, cite, citeAll, type TEXT_STYLES } from '#domain/citation/cite.ts'
import { localDay } from '#domain/local-day.ts'
import { notebookMarkdown } from '#domain/notebook/markdown.ts'
import { withManifest } from '#files/cite-manifest.ts'
import { manifestComment, manifestLines, manifestOf } from '#files/manifest.ts'
import { useI18n } from '#i18n/context.tsx'
import { NOTEBOOK } from '#i18n/messages/notebook/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'
import { changesOf } from './changes.ts'
import { sourceItems } from './source-items.ts'
import type { Entry } from './entry.ts'

const MACHINE = ['ris', 'bibtex', 'csl-json'] as const
const FILES = {
  ris: { end: 'ris', type: 'application/x-research-info-systems;charset=utf-8' },
  bibtex: { end: 'bib', type: 'application/x-bibtex;charset=utf-8' },
  'csl-json': { end: 'json', type: 'application/vnd.citationstyles.csl+json' },
} as const

type Props = { entries: readonly Entry[]; version: string | null; style: (typeof TEXT_STYLES)[number] }

/** The buttons that save the notebook as a file: as text with citations in a style, or its sources for a reference manager. */
export function NotebookFiles({ entries, version, style }: Props) {
  const { locale, m } = useI18n(NOTEBOOK, SHELL, VOCABULARY)
  const words = m.notebook
  const items = sourceItems(entries)
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
  )
}
