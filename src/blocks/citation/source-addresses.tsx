import { safeUrl } from '#blocks/navigation/safe-url.ts'
import type { SourceAnswer } from '#schema/api.ts'
import { useI18n } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { BrokenAddress } from './broken-address.tsx'

type Props = { source: Pick<SourceAnswer, 'title' | 'original' | 'copy'> }

/** Where a document can be opened, each address under its own name: at its publisher (read there or not), and the copy that was read. */
export function SourceAddresses({ source: { title, original, copy } }: Props) {
  const { m } = useI18n(CLAIM, SHELL)
  const { claim: words, shell } = m
  // Several documents stand in one list: each link is spoken with the document's title.
  const name = original?.opened ? words.original : words.originalUnopened
  const url = safeUrl(original?.url ?? null)
  const copyUrl = safeUrl(copy?.url ?? null)
  return (
    <span className="source-addresses">
      {original === null || url === null ? null : (
        <span className="source-address" data-address={original.opened ? 'original' : 'unopened'}>
          <a href={url} rel="noopener" title={shell.openExternal} aria-label={`${name}${shell.colon}${title}`}>
            {name}
          </a>{' '}
          <cite translate="no">{hostOf(url)}</cite>
          <BrokenAddress since={original.brokenSince} />
        </span>
      )}
      {copy === null ? null : (
        <span className="source-address" data-address="copy">
          {words.copyRead}
          {shell.colon}
          {copyUrl === null ? (
            <cite>{copy.publisher}</cite>
          ) : (
            <a href={copyUrl} rel="noopener" title={shell.openExternal}>
              <cite>{copy.publisher}</cite>
            </a>
          )}
          <BrokenAddress since={copy.brokenSince} />
        </span>
      )}
      {url === null && copyUrl === null ? <span className="source-address">{words.noLink}</span> : null}
    </span>
  )
}

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '')
