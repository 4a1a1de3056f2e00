import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'
import { cleanup, configure, getConfig, prettyDOM } from '@testing-library/react'
import { IDBFactory } from 'fake-indexeddb'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { forgetReaderStore } from '#store/reader-store.ts'
import { askForFault, server } from './server.ts'

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(async () => {
  // What a screen still fetches would otherwise arrive among the modules of the next file.
  await vi.dynamicImportSettled()
  server.close()
  // Files of a worker share its window and the libraries, which take longest to load. The app's own modules, and what they remember, are new
  // for each file, and so is everything in the window.
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.resetModules()
  sessionStorage.clear()
  window.history.replaceState(null, '', '/')
  document.head.replaceChildren()
  document.body.replaceChildren()
  for (const { name } of [...document.documentElement.attributes]) document.documentElement.removeAttribute(name)
})

// jsdom has no dialogs; what the app needs of them is open, close, and that the rest goes on.
if (typeof HTMLDialogElement !== 'undefined' && HTMLDialogElement.prototype.showModal === undefined) {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
}
// Nor does it scroll.
window.scrollTo = () => undefined
Element.prototype.scrollIntoView = () => undefined

// A query that is waited for fails many times before it is met: the page is printed once, when waiting is over.
configure({
  getElementError: (message, container) => {
    const waiting = Reflect.get(getConfig(), '_disableExpensiveErrorDiagnostics') === true
    const error = new Error(waiting ? (message ?? '') : `${message ?? ''}\n\n${prettyDOM(container)}`)
    error.name = 'TestingLibraryElementError'
    return error
  },
})

// Noise on the console is a failure: it is how React and the libraries report mistakes.
const noise: string[] = []
beforeEach(() => {
  noise.length = 0
  for (const level of ['error', 'warn'] as const)
    vi.spyOn(console, level).mockImplementation((...args: unknown[]) => void noise.push(args.map(String).join(' ')))
})
afterEach(() => {
  cleanup()
  server.resetHandlers()
  askForFault(null)
  localStorage.clear()
  forgetReaderStore()
  globalThis.indexedDB = new IDBFactory()
  expect(noise).toEqual([])
})
