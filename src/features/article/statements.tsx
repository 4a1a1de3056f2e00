import type { ArticleAnswer, StatementAnswer } from '#schema/api-screens.ts'
import { Notice } from '#ui/notice.tsx'
import { passes } from './facets.ts'
import { Filters } from './filters.tsx'
import { Statement } from './statement.tsx'
import { useOpenFromAddress } from '#blocks/navigation/use-open-from-address.ts'
import { useFilters } from './use-filters.ts'
import { useMessages } from '#i18n/context.tsx'
import { ARTICLE } from '#i18n/messages/article/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

const SECTIONS = ['opening', 'amazon', 'china', 'responsibility'] as const satisfies readonly StatementAnswer['section'][]

/** All statements, under the article's own parts. Those that the filters leave out stay in the page, hidden. */
export function Statements({ answer }: { answer: ArticleAnswer }) {
  const { shell } = useMessages(SHELL)
  const words = useMessages(ARTICLE).article
  const { statements } = answer
  useOpenFromAddress()
  const { filters, notices } = useFilters(statements)
  const shown = new Set(statements.filter((s) => passes(s, filters)).map((s) => s.id))
  return (
    <>
      {notices.map((n) => (
        <Notice key={n.parameter}>
          <p data-count>{shell.notices.badParameter(n)}</p>
        </Notice>
      ))}
      <Filters statements={statements} filters={filters} shown={shown.size} />
      {shown.size === 0 ? <p className="article-empty">{words.empty}</p> : null}
      {SECTIONS.map((section) => {
        const own = statements.filter((s) => s.section === section)
        return (
          <section
            key={section}
            className="section article-section"
            aria-labelledby={`part-${section}`}
            hidden={!own.some((s) => shown.has(s.id))}
          >
            <h2 id={`part-${section}`}>{words.sections[section]}</h2>
            {own.map((s) => (
              <Statement key={s.id} statement={s} answer={answer} hidden={!shown.has(s.id)} />
            ))}
          </section>
        )
      })}
    </>
  )
}
