import type { Locale } from '#i18n/locales.ts'
import { DataError } from '../errors.ts'
import { dataPort } from '../port.ts'
import { servePort } from '../worker-port.ts'
import type { LedgerCall, LedgerCalls, LedgerInfo, LedgerReply, LedgerRequest, LedgerSource } from './protocol.ts'

/** The other end of a channel is gone: its questions will not be answered. */
export class BrokenChannel extends Error {}

/** A way to the engine. */
export type Channel = { send: (request: LedgerRequest) => void; close: () => void }
/** Who hears what a channel to the ledger brings: an answer, or that it broke. */
export type Listener = { reply: (reply: LedgerReply) => void; broken: () => void }

/** A ledger that was loaded through a channel. `ask` rejects with DataError, or with BrokenChannel when the other side died. */
export type Connection = {
  info: LedgerInfo
  ask: <K extends Exclude<LedgerCall, 'open' | 'ping'>>(call: K, ask: LedgerCalls[K]['ask']) => Promise<LedgerCalls[K]['answer']>
}

/** How long a worker may be silent after a question before it is sent a ping, and how long it may take to answer the ping. In ms. */
export const SILENCE_MS = 5000
/** Making an index of very many claims is one piece of work, during which a worker says nothing. */
export const LOADING_MS = 60_000

/** A worker of its own. */
export function workerChannel(listener: Listener): Channel {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'ledger' })
  worker.addEventListener('message', (event: MessageEvent<LedgerReply>) => listener.reply(event.data))
  worker.addEventListener('error', listener.broken)
  worker.addEventListener('messageerror', listener.broken)
  tellSource(worker)
  return { send: (request) => worker.postMessage(request), close: () => worker.terminate() }
}

/** Tells a worker where the claims lie: the same place that the page reads from. */
function tellSource(worker: Worker): void {
  if (dataPort().isHttp) worker.postMessage({ channel: null } satisfies LedgerSource)
  else {
    const { port1, port2 } = new MessageChannel()
    servePort(dataPort(), port1)
    worker.postMessage({ channel: port2 } satisfies LedgerSource, [port2])
  }
}

/**
 * The same in the page's own thread, where no worker can be started (opened from disk, tests). Slower for very many claims, otherwise
 * alike.
 */
export function pageChannel(listener: Listener): Channel {
  const engine = import('./engine.ts').then((module) => new module.LedgerEngine(dataPort()))
  return { send: (request) => void engine.then((e) => e.answer(request)).then(listener.reply, listener.broken), close: () => undefined }
}

type Asked = { resolve: (answer: LedgerCalls[LedgerCall]['answer']) => void; reject: (error: Error) => void }

/** Opens a channel and loads the ledger through it. Rejects with DataError, or with BrokenChannel when the other end cannot start. */
export async function connect(locale: Locale, open: (listener: Listener) => Channel): Promise<Connection> {
  const waiting = new Map<number, Asked>()
  let next = 0
  let isBroken = false
  let patience = LOADING_MS
  let watch: ReturnType<typeof setTimeout> | undefined

  const broken = () => {
    isBroken = true
    clearTimeout(watch)
    channel.close()
    for (const { reject } of waiting.values()) reject(new BrokenChannel())
    waiting.clear()
  }
  // A worker that the system stopped sends nothing: no answer, and then no answer to a ping, means that it is gone.
  const listen = (isAsked: boolean) => {
    clearTimeout(watch)
    if (waiting.size === 0) return
    watch = setTimeout(() => {
      if (isAsked) return broken()
      listen(true)
      channel.send({ id: 0, call: 'ping', ask: {} })
    }, patience)
  }
  const channel = open({
    reply: (reply) => {
      const asked = waiting.get(reply.id)
      waiting.delete(reply.id)
      listen(false)
      if (reply.ok) asked?.resolve(reply.answer)
      else asked?.reject(new DataError(reply.failure))
    },
    broken,
  })
  const ask = <K extends LedgerCall>(call: K, question: LedgerCalls[K]['ask']) =>
    new Promise<LedgerCalls[K]['answer']>((resolve, reject) => {
      if (isBroken) return reject(new BrokenChannel())
      next += 1
      // Question and answer are paired by their number; the table of calls says which answer belongs to which.
      waiting.set(next, { resolve: resolve as Asked['resolve'], reject })
      if (waiting.size === 1) listen(false)
      channel.send({ id: next, call, ask: question } as LedgerRequest)
    })
  try {
    const info = await ask('open', { locale })
    patience = SILENCE_MS
    return { info, ask }
  } catch (error) {
    clearTimeout(watch)
    channel.close()
    throw error
  }
}
