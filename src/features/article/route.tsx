import './article.css'
import { useQuery } from '@tanstack/react-query'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { resourceQuery } from '#data/resource.ts'
import { shareNames } from '#url/share.ts'
import { Masthead } from './masthead.tsx'
import { Statements } from './statements.tsx'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { ARTICLE } from '#i18n/messages/article/namespace.ts'

/** The article, statement by statement, in its order: what it says, what holds, what is missing, and the evidence beside it. */
export function ArticleScreen() {
  const words = useMessages(ARTICLE).article
  const query = useQuery(resourceQuery('article', useLocale()))
  usePageHead({ title: words.title, description: words.description, image: shareNames.article })
  return (
    <div className="wrap article">
      <Masthead />
      <QueryView query={query} resource="article" height="page">
        {(answer) => <Statements answer={answer} />}
      </QueryView>
    </div>
  )
}
