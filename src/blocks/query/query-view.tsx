import { Sentences } from '#blocks/text/sentences.tsx'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { failureOf } from '#data/errors.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { useMessages } from '#i18n/context.tsx'
import { DATA } from '#i18n/messages/data/namespace.ts'
import { HTTP_NOT_FOUND, failureText } from './failure-text.ts'

type Props<T> = {
  query: UseQueryResult<T>
  resource: string
  children: (data: T) => ReactNode
  missing?: ReactNode
  height?: 'line' | 'panel' | 'page'
}

/**
 * A panel that reads data: loading, shown, or failed with its cause and a retry. Other panels are not affected. `missing` replaces the
 * message when the server says that there is no such thing (404).
 */
export function QueryView<T>({ query, resource, children, missing, height = 'panel' }: Props<T>) {
  const m = useMessages(DATA)
  if (query.data !== undefined) return children(query.data)
  if (query.isError) {
    const failure = failureOf(query.error, resource)
    if (missing !== undefined && failure.kind === 'http' && failure.status === HTTP_NOT_FOUND) return missing
    return (
      <Notice tone="fault" title={m.data.failedTitle} actions={<Button onClick={() => void query.refetch()}>{m.data.retry}</Button>}>
        <p>
          <Sentences>
            {failureText(failure, m)}
            {m.data.rest}
          </Sentences>
        </p>
      </Notice>
    )
  }
  return (
    <p className={`loading loading-${height}`} role="status">
      {m.data.loading}
    </p>
  )
}
