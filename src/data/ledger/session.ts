import { queryOptions } from '@tanstack/react-query'
import type { Locale } from '#i18n/locales.ts'
import { DataError } from '../errors.ts'
import type { LedgerCall, LedgerCalls, LedgerInfo, LedgerReply, LedgerRequest } from './protocol.ts'

/** An open ledger: what it holds, and how to ask it. Answers reject with DataError. */
export type LedgerSession = {
  info: LedgerInfo
  ask: <K extends 'query' | 'rows'>(call: K, ask: LedgerCalls[K]['ask']) => Promise<LedgerCalls[K]['answer']>
}

type Channel = { send: (request: LedgerRequest) => void; close: () => void }
type Listener = { reply: (reply: LedgerReply) => void; broken: () => void }

/** A worker of its own. */
function workerChannel(listener: Listener): Channel {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'ledger' })
  worker.addEventListener('message', (event: MessageEvent<LedgerReply>) => listener.reply(event.data))
  worker.addEventListener('error', listener.broken)
  worker.addEventListener('messageerror', listener.broken)
  return { send: (request) => worker.postMessage(request), close: () => worker.terminate() }
}

/** The same in the page itself, where no worker can be had (opened from disk, tests): slower for very many claims, otherwise alike. */
function pageChannel(listener: Listener): Channel {
  const engine = import('./engine.ts').then((module) => new module.LedgerEngine())
  return { send: (request) => void engine.then((e) => e.answer(request)).then(listener.reply, listener.broken), close: () => undefined }
}

/** Opens a channel and loads the ledger through it. A worker that cannot start at all is replaced by the page. */
function connect(locale: Locale, open: (listener: Listener) => Channel): Promise<LedgerSession> {
  const waiting = new Map<number, { resolve: (answer: LedgerCalls[LedgerCall]['answer']) => void; reject: (error: Error) => void }>()
  let next = 0
  const channel = open({
    reply: (reply) => {
      const asked = waiting.get(reply.id)
      waiting.delete(reply.id)
      if (reply.ok) asked?.resolve(reply.answer)
      else asked?.reject(new DataError(reply.failure))
    },
    broken: () => {
      channel.close()
      for (const { reject } of waiting.values()) reject(new BrokenChannel())
      waiting.clear()
    },
  })
  const ask = <K extends LedgerCall>(call: K, question: LedgerCalls[K]['ask']) =>
    new Promise<LedgerCalls[K]['answer']>((resolve, reject) => {
      next += 1
      // Question and answer are paired by their number; the table of calls says which answer belongs to which.
      waiting.set(next, { resolve: resolve as (answer: LedgerCalls[LedgerCall]['answer']) => void, reject })
      channel.send({ id: next, call, ask: question } as LedgerRequest)
    })
  return ask('open', { locale }).then(
    (info) => ({ info, ask }),
    (error: unknown) => {
      channel.close()
      throw error
    },
  )
}

class BrokenChannel extends Error {}

async function openLedger(locale: Locale): Promise<LedgerSession> {
  if (typeof Worker === 'undefined') return connect(locale, pageChannel)
  try {
    return await connect(locale, workerChannel)
  } catch (error) {
    // A server that does not answer will not answer the page either: only a worker that broke is replaced.
    if (error instanceof DataError) throw error
    return connect(locale, pageChannel)
  }
}

/** The ledger of a language, opened once and shared by the ledger's page and the command palette. */
export const ledgerQuery = (locale: Locale) =>
  queryOptions({ queryKey: ['ledger', locale], queryFn: () => openLedger(locale), structuralSharing: false })
