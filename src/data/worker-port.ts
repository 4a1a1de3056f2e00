import type { Locale } from '#i18n/locales.ts'
import { DataError, type DataFailure, failureOf } from './errors.ts'
import type { DataPort } from './port.ts'

/** One end of a channel to another thread: a Worker, the scope of one, or a MessagePort. */
export type Channel = {
  postMessage: (message: Request | Reply) => void
  addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void
  /** A MessagePort delivers nothing before it is started. */
  start?: () => void
}

type Request =
  | { id: number; call: 'read'; locale: Locale; resource: string }
  | { id: number; call: 'version'; locale: Locale }
  | { id: number; call: 'abort' }
type Reply = { id: number; ok: true; answer: unknown } | { id: number; ok: false; failure: DataFailure }

/** A port whose data lie on the other side of a channel, where `servePort` answers. */
export function workerPort(channel: Channel): DataPort {
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>()
  let last = 0
  channel.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.ok) asked?.resolve(data.answer)
    else asked?.reject(new DataError(data.failure))
  })
  channel.start?.()
  const ask = (
    question: Omit<Extract<Request, { call: 'read' }>, 'id'> | Omit<Extract<Request, { call: 'version' }>, 'id'>,
    signal?: AbortSignal,
  ) =>
    new Promise<unknown>((resolve, reject) => {
      last += 1
      const id = last
      if (signal?.aborted) return reject(signal.reason)
      waiting.set(id, { resolve, reject })
      signal?.addEventListener('abort', () => {
        if (!waiting.delete(id)) return
        channel.postMessage({ id, call: 'abort' })
        reject(signal.reason)
      })
      channel.postMessage({ id, ...question })
    })
  return {
    version: async (locale) => String(await ask({ call: 'version', locale })),
    read: (locale, resource, signal) => ask({ call: 'read', locale, resource }, signal),
    isHttp: false,
  }
}

/** Answers for a port to whoever holds the other end of the channel. */
export function servePort(port: DataPort, channel: Channel): void {
  const running = new Map<number, AbortController>()
  const answerTo = (request: Exclude<Request, { call: 'abort' }>, signal: AbortSignal) =>
    request.call === 'read' ? port.read(request.locale, request.resource, signal) : port.version(request.locale)
  channel.addEventListener('message', ({ data: request }: MessageEvent<Request>) => {
    const { id } = request
    if (request.call === 'abort') return running.get(id)?.abort()
    const controller = new AbortController()
    running.set(id, controller)
    void answerTo(request, controller.signal)
      .then(
        (answer): Reply => ({ id, ok: true, answer }),
        (error: unknown): Reply => ({ id, ok: false, failure: failureOf(error, request.call === 'read' ? request.resource : 'dataset') }),
      )
      .then((reply) => {
        running.delete(id)
        if (!controller.signal.aborted) channel.postMessage(reply)
      })
  })
  channel.start?.()
}
