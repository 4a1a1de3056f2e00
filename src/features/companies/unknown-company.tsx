import type { ReactNode } from 'react'
import { Verbatim } from './verbatim.tsx'
import { useI18n } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { CompanyChoices } from './company-choices.tsx'

/** Said in place of a page that does not exist, with the companies that do. */
export function UnknownCompany({ id, children }: { id: string; children?: ReactNode }) {
  const { m } = useI18n(COMPANY, VOCABULARY, SHELL)
  return (
    <div className="wrap message-page">
      <h1>{m.shell.notFound.title}</h1>
      <p className="lead">
        <Verbatim>{m.shell.notFound.company({ id: id.slice(0, 60) })}</Verbatim>
      </p>
      <CompanyChoices />
      {children}
    </div>
  )
}
