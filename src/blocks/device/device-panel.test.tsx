import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LOCALE_IDS, type Locale } from '#i18n/locales.ts'
import { DEVICE } from '#i18n/messages/device/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { DeviceAsk, DeviceReply } from '#offline/protocol.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { DevicePanel } from './device-panel.tsx'

/** A worker that keeps languages of 2 MB each, and asks `fetching` before each is there. */
function browserWithWorker({ kept = [], fetching = async () => undefined }: { kept?: Locale[]; fetching?: () => Promise<void> } = {}) {
  let held = [...kept]
  const state = () => ({
    build: 'b',
    entry: 'e.js',
    kept: held,
    bytes: held.length * 2e6,
    missing: (LOCALE_IDS.length - held.length) * 2e6,
  })
  const answer = async (question: DeviceAsk, reply: (answer: DeviceReply) => void) => {
    if (question.ask === 'keep')
      for (const locale of question.locales) {
        reply({ is: 'progress', done: held.length * 2e6, total: question.locales.length * 2e6 })
        await fetching()
        held = LOCALE_IDS.filter((l) => l === locale || held.includes(l))
      }
    reply({ is: 'state', state: state() })
  }
  const worker = {
    state: 'activated',
    postMessage: (question: DeviceAsk, [port]: [MessagePort]) =>
      void answer(question, (reply) => port.postMessage(reply)).catch(() => port.postMessage({ is: 'failed' } satisfies DeviceReply)),
  }
  const registration = { active: worker, waiting: null, installing: null, unregister: async () => true }
  const workers = Object.assign(new EventTarget(), {
    getRegistration: async () => registration,
    register: async () => registration,
  })
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: workers })
}

const { device } = await loadMessages('en', DEVICE)
const en = device.panel
const region = () => screen.getByRole('region', { name: en.title })

beforeEach(() => {
  vi.stubEnv('PROD', true)
  vi.stubGlobal('caches', { keys: async () => ['parallax-b', 'other'], delete: vi.fn(async () => true) })
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'serviceWorker')
})

test('a browser that keeps no pages says so and offers nothing', async () => {
  await renderPart(<DevicePanel />)
  expect(region()).toHaveTextContent(en.none)
  expect(screen.queryByRole('button')).toBeNull()
})

test.each(LOCALE_IDS)('%s: nothing is kept yet; the language and everything can be kept', async (locale) => {
  browserWithWorker()
  const { container } = await renderPart(<DevicePanel />, { locale })
  const { panel } = (await loadMessages(locale, DEVICE)).device
  await waitFor(() => expect(screen.getByRole('button', { name: panel.forget })).toBeInTheDocument())
  expect(container).toHaveTextContent(panel.notYet)
  expect(screen.getByRole('button', { name: panel.keepFirst })).toBeEnabled()
  expect(screen.getByRole('button', { name: panel.keepAll })).toBeEnabled()
  expect(await objections(container)).toEqual([])
})

test('what is kept is named with its size, and what the rest would need', async () => {
  browserWithWorker({ kept: ['en', 'zh-Hans'] })
  await renderPart(<DevicePanel />)
  await waitFor(() => expect(region()).toHaveTextContent(en.kept({ languages: 'English · 简体中文', megabytes: '4.0' })))
  expect(region()).toHaveTextContent(en.missing({ megabytes: '2.0' }))
  expect(screen.queryByRole('button', { name: en.keepFirst })).toBeNull()
})

test('keeping everything shows how far it is, and no button can be pressed meanwhile', async () => {
  let goOn: () => void = () => undefined
  browserWithWorker({ fetching: () => new Promise((done) => (goOn = done)) })
  const { container } = await renderPart(<DevicePanel />)
  await screen.findByRole('button', { name: en.forget })
  fireEvent.click(screen.getByRole('button', { name: en.keepAll }))
  await waitFor(() => expect(region()).toHaveTextContent(en.keeping({ done: '0.0', total: '6.0' })))
  expect(screen.getByRole('progressbar', { name: en.keepAll })).toHaveAttribute('value', '0')
  expect(screen.getAllByRole('button').every((b) => b.hasAttribute('disabled'))).toBe(true)
  expect(await objections(container)).toEqual([])
  for (const done of ['2.0', '4.0']) {
    await act(async () => goOn())
    await waitFor(() => expect(region()).toHaveTextContent(en.keeping({ done, total: '6.0' })))
  }
  await act(async () => goOn())
  await waitFor(() => expect(region()).toHaveTextContent(en.all))
  await waitFor(() => expect([screen.queryByRole('progressbar'), screen.queryByRole('button', { name: en.keepAll })]).toEqual([null, null]))
})

test('when something could not be fetched, it says so, shows what came, and can be tried again', async () => {
  let isBroken = false
  let came = 0
  browserWithWorker({
    fetching: async () => {
      if (isBroken && came++ > 0) throw new Error('x')
    },
  })
  await renderPart(<DevicePanel />)
  await screen.findByRole('button', { name: en.forget })
  isBroken = true
  fireEvent.click(screen.getByRole('button', { name: en.keepAll }))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(en.failed))
  await waitFor(() => expect(region()).toHaveTextContent(en.kept({ languages: 'English', megabytes: '2.0' })))
  isBroken = false
  fireEvent.click(screen.getByRole('button', { name: en.keepAll }))
  await waitFor(() => expect(region()).toHaveTextContent(en.all))
  await waitFor(() => expect(screen.getByRole('status')).toBeEmptyDOMElement())
})

test('removing deletes this site’s files only, is said, and is remembered until the reader keeps again', async () => {
  browserWithWorker({ kept: ['en'] })
  await renderPart(<DevicePanel />)
  fireEvent.click(await screen.findByRole('button', { name: en.forget }))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(en.forgotten))
  expect(vi.mocked(caches.delete).mock.calls).toEqual([['parallax-b']])
  expect(localStorage.getItem('parallax-device')).toBe('off')
  fireEvent.click(screen.getByRole('button', { name: en.keepFirst }))
  await waitFor(() => expect(localStorage.getItem('parallax-device')).toBeNull())
})
