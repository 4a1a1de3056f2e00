import { useQuery } from '@tanstack/react-query'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { resourceQuery } from '#data/resource.ts'
import { Arithmetic } from './arithmetic.tsx'
import { Coding } from './coding.tsx'
import { Comparability } from './comparability.tsx'
import { Formats } from './formats.tsx'
import { Languages, Limits, Sides } from './limits.tsx'
import { Now } from './now.tsx'
import { Sources } from './sources.tsx'
import { Statements } from './statements.tsx'
import { StatusTests } from './status-tests.tsx'
import { Strongest } from './strongest.tsx'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { METHOD } from '#i18n/messages/method/namespace.ts'

const PARTS = [
  'status',
  'sources',
  'compare',
  'arithmetic',
  'strongest',
  'grid',
  'statements',
  'sides',
  'formats',
  'languages',
  'limits',
] as const

/** The method in plain words; its lists are those that the code works with, its counts those of the dataset. */
export function MethodScreen() {
  const words = useMessages(METHOD).method
  const query = useQuery(resourceQuery('dataset', useLocale()))
  usePageHead({ title: words.title, description: words.description })
  return (
    <div className="wrap method">
      <header className="method-masthead">
        <p className="method-kicker">{words.kicker}</p>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      <div className="method-columns">
        <nav className="method-contents no-print" aria-label={words.contents}>
          <p aria-hidden="true">{words.contents}</p>
          <ol>
            {PARTS.map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{words[part].nav}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="method-text">
          <Now query={query} />
          <StatusTests counts={query.data?.counts.byStatus ?? null} />
          <Sources />
          <Comparability />
          <Arithmetic />
          <Strongest />
          <Coding />
          <Statements />
          <Sides />
          <Formats />
          <Languages />
          <Limits asOf={query.data?.asOf ?? null} ends={query.data?.evidenceEnds ?? null} />
        </div>
      </div>
    </div>
  )
}
