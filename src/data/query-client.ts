import { QueryClient } from '@tanstack/react-query'
import { DataError } from './errors.ts'

const RETRIES = 2

/** Content does not change under an open page, and the browser's idea of being offline says nothing about localhost. */
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
        // A failure is shown with a retry; mounting a panel again does not ask the server again.
        retryOnMount: false,
        retry: (count, error) => error instanceof DataError && error.failure.kind === 'network' && count < RETRIES,
        retryDelay: (count) => 400 * 2 ** count,
      },
    },
  })
}
