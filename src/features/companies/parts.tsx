import { type ReactNode, useEffect, useState } from 'react'
import { isPlainClick, usePage, useSetSearch } from '#blocks/navigation/navigation.tsx'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import { Notice } from '#ui/notice.tsx'
import { COMPANY_PARTS, type CompanyPart, DEFAULT_PART, readCompanyPart } from '#url/company-search.ts'
import type { SearchNotice } from '#url/search.ts'
import { Checks } from './checks.tsx'
import { EvidencePart } from './evidence-part.tsx'
import { fragmentId, partOf } from './fragment-part.ts'
import { Policies } from './policies.tsx'
import { Questions } from './questions.tsx'
import { SourcesList } from './sources-list.tsx'
import { Timeline } from './timeline.tsx'
import { useI18n } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/** The parts of a case behind tabs with addresses. All are in the page: without JavaScript and on paper every part is open. */
export function Parts({ company }: { company: CompanyAnswer }) {
  const { m } = useI18n(COMPANY, SHELL)
  const setSearch = useSetSearch()
  const notices: SearchNotice[] = []
  const params = new URLSearchParams(usePage().search)
  const [ofFragment, forgetFragment] = usePartOfFragment()
  const named = readCompanyPart(params, notices)
  const open = params.has('part') ? named : (ofFragment ?? named)
  useBootPart(open)
  const choose = (part: CompanyPart) => {
    delete document.documentElement.dataset.part
    forgetFragment()
    setSearch({ part: part === DEFAULT_PART ? null : part }, { replace: true })
  }
  const titles = m.company.case.parts
  const content: Record<CompanyPart, ReactNode> = {
    questions: (
      <>
        <Questions company={company} />
        {company.policies.length > 0 ? (
          <section id="policies" aria-labelledby="policies-title">
            <h3 id="policies-title">{m.company.sections.policies}</h3>
            <Policies policies={company.policies} />
          </section>
        ) : null}
      </>
    ),
    timeline: <Timeline company={company} />,
    evidence: <EvidencePart company={company} />,
    // Links of the first release name this part by an id of its own.
    arithmetic: (
      <div id="checks">
        <Checks checks={Object.values(company.checks)} />
      </div>
    ),
    sources: <SourcesList sources={company.sources} />,
  }
  return (
    <div className="parts" data-open={open}>
      {notices.map((n) => (
        <Notice key={n.value}>
          <p>
            <span data-count="">{m.shell.notices.badParameter(n)}</span>
          </p>
        </Notice>
      ))}
      <nav className="parts-tabs no-print" aria-label={m.company.case.partsLabel}>
        {COMPANY_PARTS.map((part) => (
          <a
            key={part}
            href={`?part=${part}#${part}`}
            aria-current={part === open ? 'true' : undefined}
            onClick={(event) => {
              if (!isPlainClick(event)) return
              event.preventDefault()
              choose(part)
            }}
          >
            {titles[part]}
          </a>
        ))}
      </nav>
      {COMPANY_PARTS.map((part) => (
        <section key={part} id={part} className={`parts-part parts-${part}`} aria-labelledby={`${part}-title`}>
          <h2 id={`${part}-title`}>{titles[part]}</h2>
          {content[part]}
        </section>
      ))}
    </div>
  )
}

/** Before hydration the root element named the part of the address (app/boot.js). Removes that once the part is open here. */
function useBootPart(open: CompanyPart): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    if (dataset.part === open) delete dataset.part
  }, [open])
}

/**
 * The part that holds what the fragment of the address names, now or after a link within the page: it is open until another is chosen,
 * and scrolled to once it is there.
 */
function usePartOfFragment(): [CompanyPart | null, () => void] {
  const [named, setNamed] = useState<{ part: CompanyPart; id: string } | null>(null)
  useEffect(() => {
    const read = () => {
      const id = fragmentId(window.location.hash)
      const part = partOf(document.getElementById(id))
      if (part !== null) setNamed({ part, id })
    }
    read()
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [])
  useEffect(() => {
    if (named) document.getElementById(named.id)?.scrollIntoView?.()
  }, [named])
  return [named?.part ?? null, () => setNamed(null)]
}
