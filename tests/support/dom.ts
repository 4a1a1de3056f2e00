import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'
import { cleanup, configure, getConfig, prettyDOM } from '@testing-library/react'
import { IDBFactory } from 'fake-indexeddb'
import * as React from 'react'
import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest'
import { forgetReaderStore } from '#store/reader-store.ts'
import { answerStylesQuickly } from './quick-style.ts'

/** What every test in jsdom needs: the pieces of a browser that jsdom lacks, a clean window for each test, and no noise. */

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not([hidden]):not(:disabled), select, textarea, summary, [tabindex]:not([tabindex="-1"])'

// jsdom has no dialogs; what the app needs of them is open, close, the focus inside, and that the rest goes on.
if (typeof HTMLDialogElement !== 'undefined' && HTMLDialogElement.prototype.showModal === undefined) {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
    if (!this.contains(document.activeElement)) this.querySelector<HTMLElement>(FOCUSABLE)?.focus()
  }
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
}
// Nothing in a dialog that is closed can have the focus; jsdom, which lays nothing out, would give it.
const focus = Reflect.get(HTMLElement.prototype, 'ownFocus') ?? HTMLElement.prototype.focus
Reflect.set(HTMLElement.prototype, 'ownFocus', focus)
HTMLElement.prototype.focus = function (this: HTMLElement, options) {
  if (this.closest('dialog:not([open])') === null) focus.call(this, options)
}
answerStylesQuickly(window)
// Nor does it scroll.
window.scrollTo = () => undefined
Element.prototype.scrollIntoView = () => undefined

// React notes of every element which code made it, for a stack that no test reads, until it has noted enough: a tenth of a page's time.
const internals: unknown = Reflect.get(React, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE')
if (typeof internals === 'object' && internals !== null)
  Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', { configurable: true, get: () => Infinity, set: () => undefined })

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
  localStorage.clear()
  forgetReaderStore()
  globalThis.indexedDB = new IDBFactory()
  expect(noise).toEqual([])
})
// Files of a worker share its window: what one left or replaced is put back.
afterAll(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  sessionStorage.clear()
  window.history.replaceState(null, '', '/')
  document.head.replaceChildren()
  document.body.replaceChildren()
  for (const { name } of [...document.documentElement.attributes]) document.documentElement.removeAttribute(name)
})
