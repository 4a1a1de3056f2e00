import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'
import { cleanup } from '@testing-library/react'
import { IDBFactory } from 'fake-indexeddb'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { forgetReaderStore } from '#store/reader-store.ts'
import { askForFault, server } from './server.ts'

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

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
window.scrollTo = () => undefined

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
