import { QueryClient } from '@tanstack/react-query'
import { DataError } from './errors.ts'

const RETRIES = 2

/**
 * The app's query client. Content does not change while a page is open, and requests go out even when the browser says it is offline,
 * because that says nothing about localhost.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        refetchOnMount: false,
        // A failed panel shows a button to retry; mounting it again does not ask the server again.
        retryOnMount: false,
        retry: (count, error) => error instanceof DataError && error.failure.kind === 'network' && count < RETRIES,
        retryDelay: (count) => 400 * 2 ** count,
      },
    },
  })
}
