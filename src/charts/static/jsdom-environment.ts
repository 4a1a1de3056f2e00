import { JSDOM } from 'jsdom'
import { textWidth } from '#charts/label-layout/text-width.ts'

/** What Recharts and React look up on the global object while they draw. */
const COPIED = [
  'window',
  'document',
  'HTMLElement',
  'SVGElement',
  'Element',
  'Node',
  'Text',
  'Event',
  'CustomEvent',
  'MutationObserver',
  'HTMLIFrameElement',
  'getComputedStyle',
] as const

export type JsdomEnvironment = {
  document: Document
  /** Runs what was put off to the next animation frame, until nothing is left. */
  flushFrames: () => void
  /** Lets React finish what it put off, then restores the globals as they were. */
  close: () => Promise<void>
}

/**
 * Gives Node a document for a batch of static plots. Install it before anything imports Recharts or react-dom/client:
 * both decide on import whether they are in a browser. Frames run only when `flushFrames` is called, so that a plot is
 * complete without waiting. jsdom has no layout; text gets the width that our own estimate gives.
 */
export function installJsdom(): JsdomEnvironment {
  const dom = new JSDOM('<!doctype html><div id="root"></div>', { url: 'http://localhost/' })
  const saved = new Map<string, PropertyDescriptor | undefined>()
  const set = (name: string, value: unknown) => {
    saved.set(name, Object.getOwnPropertyDescriptor(globalThis, name))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  }
  let frames: FrameRequestCallback[] = []
  const request = (callback: FrameRequestCallback) => frames.push(callback)
  const cancel = (id: number) => {
    frames[id - 1] = () => {}
  }
  for (const name of COPIED) set(name, name === 'window' ? dom.window : Reflect.get(dom.window, name))
  set('navigator', dom.window.navigator)
  set('requestAnimationFrame', request)
  set('cancelAnimationFrame', cancel)
  Object.assign(dom.window, { requestAnimationFrame: request, cancelAnimationFrame: cancel })
  measureByEstimate(dom)
  return {
    document: dom.window.document,
    flushFrames: () => {
      // A frame may ask for another; Recharts settles within a few.
      for (let round = 0; round < 20 && frames.length; round++) {
        const due = frames
        frames = []
        for (const callback of due) callback(0)
      }
    },
    close: async () => {
      // React unmounts and collects on the next turns of the event loop and still asks for the window there.
      for (let turn = 0; turn < 5; turn++) await new Promise((done) => setImmediate(done))
      for (const [name, descriptor] of saved) {
        if (descriptor) Object.defineProperty(globalThis, name, descriptor)
        else Reflect.deleteProperty(globalThis, name)
      }
      dom.window.close()
    },
  }
}

function measureByEstimate(dom: JSDOM): void {
  dom.window.Element.prototype.getBoundingClientRect = function (this: Element) {
    const size = 'style' in this ? Number.parseFloat(String(Reflect.get(Object(this.style), 'fontSize'))) || 12 : 12
    const isSpan = this.id === 'recharts_measurement_span'
    return new dom.window.DOMRect(0, 0, isSpan ? textWidth(this.textContent ?? '', size) : 0, isSpan ? size * 1.2 : 0)
  }
}
