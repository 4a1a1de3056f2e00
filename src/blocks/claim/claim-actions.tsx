import { useQuery } from '@tanstack/react-query'
import { localDay } from '#domain/local-day.ts'
import { resourceQuery } from '#data/resource.ts'
import { claimItems } from '#domain/citation/from-answers.ts'
import type { ClaimAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { AddToDeck } from '#blocks/deck/add-to-deck.tsx'
import { CiteMenu } from '#blocks/citation/cite-menu.tsx'
import { ClipButton } from '#blocks/notebook/clip-button.tsx'
import type { NewClip } from '#blocks/notebook/save-clip.ts'
import { printOf } from '#domain/notebook/clips.ts'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { ReportError } from './report-error.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { useI18n } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** Copies the claim: its value with a one-line citation, its link, or a citation in a style. */
export function ClaimActions({ answer }: { answer: ClaimAnswer }) {
  const { locale, m } = useI18n(CLAIM, VOCABULARY)
  const dataset = useQuery(resourceQuery('dataset', locale)).data
  const { claim } = answer
  const url = () => publicUrl(paths.claim(claim.id), locale)
  const status = m.vocabulary.status[claim.status]
  const value = () =>
    m.claim.citation({
      statement: plainText(claim.statement),
      speaker: claim.speaker.name,
      source: claim.credit,
      status,
      url: url(),
      version: dataset?.version ?? '—',
    })
  const items = () =>
    claimItems(answer, {
      url: url(),
      version: dataset?.version ?? null,
      date: dataset?.asOf ?? null,
      accessed: localDay(new Date()),
      language: locale,
      note: m.claim.noteStatus({ speaker: claim.speaker.name, status }),
    })
  const clip = (): NewClip => ({
    target: { kind: 'claim', id: claim.id, print: printOf(answer), status: claim.status, value: claim.value?.full ?? null },
    words: plainText(claim.statement),
    language: locale,
  })
  return (
    <div className="claim-actions no-print" role="group" aria-label={m.claim.actions}>
      <CopyButton label={m.claim.copyValue} text={value} />
      <CopyButton label={m.claim.copyLink} text={url} />
      <CiteMenu items={items} />
      <ClipButton clip={clip} />
      <AddToDeck exhibit={{ kind: 'claim', id: claim.id }} />
      <ReportError answer={answer} />
    </div>
  )
}
