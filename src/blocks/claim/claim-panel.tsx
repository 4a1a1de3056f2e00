import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'
import { resourceQuery } from '#data/resource.ts'
import { plainText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { claimPath } from '#url/known.ts'
import { readCommonSearch } from '#url/search.ts'
import { ClaimKicker } from './claim-kicker.tsx'
import { ClaimMissing } from './claim-missing.tsx'
import { ClaimView } from './claim-view.tsx'
import { ComputedLead } from './computed-lead.tsx'
import { KnownClaim, useKnown } from './known-claim.tsx'
import { AppLink, useCloseLayer, usePageValue } from '#blocks/navigation/navigation.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { useI18n } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { useFocusAfterClosing } from './use-focus-after-closing.ts'

/** The claim panel: open over any page while `?claim=id` is in its address. */
export function ClaimPanel() {
  const { m } = useI18n(CLAIM)
  const known = useKnown()
  const claim = usePageValue(({ search }) => readCommonSearch(new URLSearchParams(search)).claim)
  const check = usePageValue(({ search }) => readCommonSearch(new URLSearchParams(search)).check)
  const close = useCloseLayer('claim')
  useFocusAfterClosing(claim)
  return (
    <Dialog open={claim !== null} label={m.claim.panelTitle} className="dialog-side claim-panel no-print" onClose={close}>
      {claim === null ? null : (
        <>
          <div className="claim-panel-bar">
            <AppLink to={claimPath(claim, known)}>{m.claim.openPage}</AppLink>
            <Button onClick={close}>{m.claim.close}</Button>
          </div>
          <PanelBody key={`${claim} ${check}`} id={claim} check={check} />
        </>
      )}
    </Dialog>
  )
}

/** `check`: the panel was opened from a number computed from this claim; that number then comes first. */
function PanelBody({ id, check }: { id: string; check: string | null }) {
  const { locale, m } = useI18n(CLAIM)
  const query = useQuery(resourceQuery('claims/:id', locale, { id }))
  return (
    <div className="claim-panel-body">
      <QueryView
        query={query}
        resource={`claims/${id}`}
        missing={
          <>
            <PanelTitle>{m.claim.panelTitle}</PanelTitle>
            <ClaimMissing id={id} openIn="panel" />
          </>
        }
      >
        {(answer) => {
          const computed = answer.checks.find((c) => c.id === check)
          return (
            <>
              <ClaimKicker answer={answer} />
              <PanelTitle claim={id}>{plainText(computed?.label ?? answer.claim.label)}</PanelTitle>
              {computed ? (
                <>
                  <ComputedLead check={computed} claim={id} />
                  <h3 className="claim-computed-first">
                    {m.claim.computedFrom} {plainText(answer.claim.label)}
                  </h3>
                </>
              ) : null}
              <KnownClaim answer={answer}>{(then) => <ClaimView answer={then} level={3} />}</KnownClaim>
            </>
          )
        }}
      </QueryView>
    </div>
  )
}

/** The panel's heading takes the focus when its claim is there, so that a screen reader starts at the top. */
function PanelTitle({ claim, children }: { claim?: string; children: ReactNode }) {
  const ref = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // After the effects of this commit: the dialog opens itself in one of them.
    queueMicrotask(() => {
      ref.current?.closest('dialog')?.scrollTo?.(0, 0)
      ref.current?.focus({ preventScroll: true })
    })
  }, [])
  return (
    <h2 ref={ref} tabIndex={-1} className="claim-title" data-claim={claim}>
      {children}
    </h2>
  )
}
