import { act, screen, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import { expect, test, vi } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { DATA } from '#i18n/messages/data/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { type FaultProps, lazyPart } from './lazy-part.tsx'
import { FloatingFault } from './part-fault.tsx'

function Words({ name }: { name: string }): ReactElement {
  return <p>words of {name}</p>
}
const failed = (): Error => new TypeError('Failed to fetch dynamically imported module: https://example.org/assets/words.js')
function server(status: number): void {
  vi.stubGlobal('fetch', async () => new Response(null, { status }))
}

test('nothing else waits for it: first what is shown while waiting, then the part with its props', async () => {
  let arrive: (module: { Words: typeof Words }) => void = () => undefined
  const Part = lazyPart(
    () => new Promise<{ Words: typeof Words }>((done) => (arrive = done)),
    (m) => m.Words,
    { waiting: <p>waiting</p> },
  )
  const { container, show } = await renderPart(<Part name="one" />)
  expect(container).toHaveTextContent('waiting')
  await act(async () => arrive({ Words }))
  await waitFor(() => expect(container).toHaveTextContent('words of one'))
  await show(<Part name="two" />)
  expect(container.textContent).toBe('words of two')
})

test('code that was fetched early is there at once', async () => {
  const open = vi.fn(async (): Promise<{ Words: typeof Words }> => ({ Words }))
  const Part = lazyPart(open, (m) => m.Words, { waiting: <p>waiting</p> })
  expect(await Part.preload()).toBeNull()
  const { container } = await renderPart(<Part name="one" />)
  expect(container.textContent).toBe('words of one')
  expect(open).toHaveBeenCalledTimes(1)
})

const { data } = await loadMessages('en', DATA)

type Failure = readonly [what: string, prepare: () => void, reason: () => Error, words: string]
const FAILURES: readonly Failure[] = [
  ['the server gave an error', () => server(503), failed, data.part.server],
  ['a new release took the file away', () => server(404), failed, data.part.gone],
  ['the code came and threw', () => undefined, () => new Error('x is undefined'), data.part.broken],
  ['there is no connection', () => void vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false), failed, data.part.offline],
]

test.each(FAILURES)('%s: an alert with the cause, and "try again" brings the part', async (_what, prepare, reason, words) => {
  prepare()
  const open = vi.fn(async (): Promise<{ Words: typeof Words }> => ({ Words }))
  open.mockRejectedValueOnce(reason())
  const Part = lazyPart(open, (m) => m.Words)
  const { user, container } = await renderPart(<Part name="one" />)
  expect(await screen.findByRole('alert')).toHaveTextContent(words)
  expect(await objections(container)).toEqual([])
  await user.click(screen.getByRole('button', { name: data.retry }))
  await waitFor(() => expect(container.textContent).toBe('words of one'))
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test.each(LOCALE_IDS)('%s: what opens over the page fails over the page, with its name and other ways on', async (locale) => {
  const onClose = vi.fn()
  const Fault = ({ onClose: close, ...fault }: FaultProps & { onClose: () => void }) => (
    <FloatingFault {...fault} title="The panel">
      <button type="button" onClick={close}>
        Close
      </button>
    </FloatingFault>
  )
  const Part = lazyPart(
    () => Promise.reject(new Error('x')),
    (m: { Panel: (props: { onClose: () => void }) => null }) => m.Panel,
    { Fault },
  )
  expect(await Part.preload()).toBeInstanceOf(Error)
  const { user } = await renderPart(<Part onClose={onClose} />, { locale })
  const words = (await loadMessages(locale, DATA)).data
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent(`The panel${words.part.broken}`)
  expect(alert.closest('.floating-fault')).not.toBeNull()
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(onClose).toHaveBeenCalledTimes(1)
})
