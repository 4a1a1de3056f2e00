import { LedgerEngine } from './engine.ts'
import { httpPort } from '../http-port.ts'
import { workerPort } from '../worker-port.ts'
import type { LedgerRequest, LedgerSource } from './protocol.ts'

/** The worker: filtering, counting, sorting and searching stay off the page's own thread. Its first message says where the claims lie. */
let engine: LedgerEngine | null = null

addEventListener('message', ({ data }: MessageEvent<LedgerSource | LedgerRequest>) => {
  if ('channel' in data) {
    engine = new LedgerEngine(data.channel ? workerPort(data.channel) : httpPort)
    return
  }
  void engine?.answer(data).then((reply) => {
    // The order of a hundred thousand claims is handed over, not copied.
    const order = reply.ok && reply.answer !== null && 'order' in reply.answer ? [reply.answer.order.buffer as ArrayBuffer] : []
    postMessage(reply, { transfer: order })
  })
})
