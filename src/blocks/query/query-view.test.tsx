import { useQuery } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type DataFailure, DataError } from '#data/errors.ts'
import { resourceQuery } from '#data/resource.ts'
import { useLocale } from '#i18n/context.tsx'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { DATA } from '#i18n/messages/data/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { QueryView } from './query-view.tsx'

function Debates({ missing }: { missing?: string }) {
  const query = useQuery(resourceQuery('debates', useLocale()))
  return (
    <QueryView query={query} resource="debates" missing={missing}>
      {({ debates }) => <p>{debates.length} debates</p>}
    </QueryView>
  )
}

const throws = (failure: DataFailure | Error) => () => {
  throw failure instanceof Error ? failure : new DataError(failure)
}
const { data: en } = await loadMessages('en', DATA)
const resource = 'debates'

/** Each way in which an answer can fail to come, and what the reader is told. */
const FAILURES: readonly [string, DataFailure | Error, string][] = [
  ['offline', { kind: 'offline', resource }, en.offline],
  ['no answer', { kind: 'network', resource }, en.network],
  ['error 500', { kind: 'http', resource, status: 500 }, en.http({ status: 500 })],
  ['error 404', { kind: 'http', resource, status: 404 }, en.missing],
  ['another form', { kind: 'schema', resource, path: 'a.0.b', problem: '' }, en.schema({ resource, path: 'a.0.b' })],
  ['not JSON', { kind: 'schema', resource, path: '', problem: '' }, en.schema({ resource, path: '' })],
  ['a newer version', { kind: 'version', resource, found: '9' }, en.version({ found: '9' })],
  ['a worker that stopped', { kind: 'stopped', resource }, en.stopped],
  ['a mistake of the app', new TypeError('x is undefined'), en.fault],
]

test('no two failures are told in the same words', () => {
  expect(new Set(FAILURES.map(([, , words]) => words)).size).toBe(FAILURES.length)
})

test.each(FAILURES)('%s: said as an alert, and "try again" asks again and shows the answer', async (_what, failure, words) => {
  const fail = throws(failure)
  let isBroken = true
  const answer = () => (isBroken ? fail() : { debates: [] })
  const { user, asked, container } = await renderPart(<Debates />, { answers: { debates: answer } })
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent(`${words} ${en.rest}`)
  const retry = screen.getByRole('button', { name: en.retry })
  // It fails again: it is said again, and can be tried again.
  await user.click(retry)
  await waitFor(() => expect(asked).toHaveLength(2))
  expect(await screen.findByRole('alert')).toHaveTextContent(words)
  isBroken = false
  await user.click(screen.getByRole('button', { name: en.retry }))
  expect(await screen.findByText('0 debates')).toBeInTheDocument()
  expect(container.textContent).toBe('0 debates')
  expect(asked).toHaveLength(3)
})

test.each(LOCALE_IDS)('%s: waiting is a status, failing an alert without objections', async (locale) => {
  let settle: (value: unknown) => void = () => undefined
  const answer = () =>
    new Promise((_, fail) => {
      settle = fail
    })
  const { container } = await renderPart(<Debates />, { locale, answers: { debates: answer } })
  const { data } = await loadMessages(locale, DATA)
  expect(screen.getByRole('status')).toHaveTextContent(data.loading)
  settle(new DataError({ kind: 'network', resource }))
  expect(await screen.findByRole('alert')).toHaveTextContent(data.network)
  expect(screen.queryByRole('status')).toBeNull()
  expect(await objections(container)).toEqual([])
})

test('what the server does not have may be said in words of the place; other failures may not', async () => {
  const { show } = await renderPart(<Debates missing="No such sheet" />)
  expect(await screen.findByText('No such sheet')).toBeInTheDocument()
  expect(screen.queryByRole('alert')).toBeNull()
  await show(<p>other</p>)
  await renderPart(<Debates missing="No such sheet" />, { answers: { debates: throws({ kind: 'http', resource, status: 410 }) } })
  expect(await screen.findByRole('alert')).toHaveTextContent(en.http({ status: 410 }))
})
