import { Sentences } from '#blocks/text/sentences.tsx'
import './checked-file.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { safeUrl } from '#blocks/navigation/safe-url.ts'
import { QueryView } from '#blocks/query/query-view.tsx'
import { resourceQuery } from '#data/resource.ts'
import { type Checked, compareManifest, type ClaimNow } from '#domain/compare-manifest.ts'
import { readManifest } from '#files/read-file.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { FILES } from '#i18n/messages/files/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { ClaimsAnswer } from '#schema/api-screens.ts'
import type { FileManifest } from '#schema/manifest.ts'
import type { Status } from '#schema/vocabulary.ts'
import { plainText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'

/** A file as it was read. `fault`: the browser could not read it. */
export type FileRead = { name: string; fault: boolean; manifest: FileManifest | null }

/** Reads what a file says of its numbers; never rejects. */
export async function readFile(file: File): Promise<FileRead> {
  const bytes = await file.arrayBuffer().catch(() => null)
  return { name: file.name, fault: bytes === null, manifest: bytes && (await readManifest(new Uint8Array(bytes))) }
}

/** What one file says, held against the claims of now. */
export function CheckedFile({ file: { name, fault, manifest } }: { file: FileRead }) {
  const { files: words } = useMessages(FILES)
  const locale = useLocale()
  const claims = useQuery({ ...resourceQuery('claims', locale), enabled: manifest !== null })
  const prints = useQuery({ ...resourceQuery('fingerprints', locale), enabled: manifest !== null })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
    <section className="check-file-result" aria-label={name} tabIndex={0}>
      <h2 data-count>{name}</h2>
      {manifest === null ? (
        <Notice tone="fault">
          <p>{fault ? words.unreadable : words.nothing}</p>
        </Notice>
      ) : (
        <QueryView query={claims} resource="claims">
          {(answer) => <Compared manifest={manifest} answer={answer} prints={prints.data?.prints ?? {}} />}
        </QueryView>
      )}
    </section>
  )
}

type Props = { manifest: FileManifest; answer: ClaimsAnswer; prints: Readonly<Record<string, string>> }

function Compared({ manifest, answer, prints }: Props) {
  const { files: words } = useMessages(FILES)
  const locale = useLocale()
  const [all, setAll] = useState(false)
  const count = (n: number) => formatCount(n, locale)
  const byId = new Map(answer.claims.map((c) => [c.id, c]))
  const now = (id: string): ClaimNow | null => {
    const claim = byId.get(id)
    return claim ? { id, value: claim.value, status: claim.status, isWithdrawn: prints[id]?.startsWith('-') ?? false } : null
  }
  const checked = compareManifest(manifest, now)
  const changed = checked.filter((c) => c.verdict !== 'stands')
  const standing = checked.length - changed.length
  // A file may come from anywhere: only an address of this site is offered.
  const address = safeUrl(manifest.link)
  const link = address !== null && new URL(address).origin === location.origin ? address : null
  return (
    <>
      <p className="check-file-sum" data-count>
        <Sentences>
          <strong>
            {checked.length === 0
              ? words.noNumbers
              : changed.length === 0
                ? words.allStand({ count: count(checked.length) })
                : words.notAll({ count: count(changed.length), total: count(checked.length) })}
          </strong>
          {manifest.version === answer.version ? words.sameVersion : words.otherVersion({ before: manifest.version, now: answer.version })}
        </Sentences>
      </p>
      {link === null ? null : (
        <p className="no-print">
          <a href={link}>{words.again}</a>
        </p>
      )}
      <Table rows={all || changed.length === 0 ? checked : changed} labelOf={(id) => plainText(byId.get(id)?.label ?? [id])} />
      {changed.length > 0 && standing > 0 && !all ? (
        <Button onClick={() => setAll(true)}>
          <span data-count>{words.showStanding({ count: count(standing) })}</span>
        </Button>
      ) : null}
    </>
  )
}

function Table({ rows, labelOf }: { rows: readonly Checked[]; labelOf: (id: string) => string }) {
  const m = useMessages(FILES, VOCABULARY)
  const { columns, verdicts, noValue } = m.files
  const say = (said: string | null, status: Status) => `${said ?? noValue} · ${m.vocabulary.status[status]}`
  if (rows.length === 0) return null
  return (
    <table className="check-file-table">
      <thead>
        <tr>
          <th scope="col">{columns.verdict}</th>
          <th scope="col">{columns.claim}</th>
          <th scope="col">{columns.before}</th>
          <th scope="col">{columns.now}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ before, now, verdict }) => (
          <tr key={before.id} className={`check-file-${verdict}`}>
            <td>{verdicts[verdict]}</td>
            <td>{now ? <ClaimLink claim={before.id}>{labelOf(before.id)}</ClaimLink> : <span data-count>{before.id}</span>}</td>
            <td data-count>{say(before.said, before.status)}</td>
            <td data-count>{now && verdict !== 'withdrawn' ? say(now.value?.full ?? null, now.status) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
