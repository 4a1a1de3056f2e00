import { queryOptions } from '@tanstack/react-query'
import type { Locale } from '#i18n/locales.ts'
import { DataError } from '../errors.ts'
import { dataVersion } from '../port.ts'
import { BrokenChannel, type Connection, connect, pageChannel, workerChannel } from './connection.ts'
import type { LedgerCall, LedgerCalls, LedgerInfo } from './protocol.ts'

/** An open ledger: what it holds, and how to ask it. Answers reject with DataError. */
export type LedgerSession = {
  info: LedgerInfo
  ask: <K extends Exclude<LedgerCall, 'open' | 'ping'>>(call: K, ask: LedgerCalls[K]['ask']) => Promise<LedgerCalls[K]['answer']>
}

/** Opens the ledger in a worker, or in the page where none starts. */
async function open(locale: Locale): Promise<Connection> {
  if (typeof Worker === 'undefined') return connect(locale, pageChannel)
  try {
    return await connect(locale, workerChannel)
  } catch (error) {
    // When the server does not answer, another worker does not help: only a worker that broke is replaced.
    if (error instanceof DataError) throw error
    return connect(locale, pageChannel)
  }
}

const stopped = () => new DataError({ kind: 'stopped', resource: 'claims' })

/**
 * Keeps a ledger open. When its worker stops, the present question is asked once more of a new worker. If that stops too, the question
 * fails (`stopped`), and the next question starts a new one.
 * @param reopen opens another connection
 */
export async function openSession(reopen: () => Promise<Connection>): Promise<LedgerSession> {
  let current: Promise<Connection> | null = reopen()
  const { info } = await current
  const again = (): Promise<Connection> => {
    const next = reopen()
    next.catch(() => {
      if (current === next) current = null
    })
    return next
  }
  const ask: LedgerSession['ask'] = async (call, question) => {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      current ??= again()
      const mine = current
      try {
        const connection = await mine
        // The worker has other claims than the page, so their positions mean other claims.
        if (connection.info.version !== info.version) throw stopped()
        return await connection.ask(call, question)
      } catch (error) {
        if (!(error instanceof BrokenChannel)) throw error
        if (current === mine) current = null
      }
    }
    throw stopped()
  }
  return { info, ask }
}

/** The ledger of a language, opened once and shared by the ledger's page and the command palette. */
export const ledgerQuery = (locale: Locale) =>
  queryOptions({ queryKey: ['ledger', dataVersion(), locale], queryFn: () => openSession(() => open(locale)), structuralSharing: false })
