import { LedgerEngine } from './engine.ts'
import type { LedgerRequest } from './protocol.ts'

/** The worker: filtering, counting, sorting and searching stay off the page's own thread. */
const engine = new LedgerEngine()

addEventListener('message', (event: MessageEvent<LedgerRequest>) => {
  void engine.answer(event.data).then((reply) => {
    // The order of a hundred thousand claims is handed over, not copied.
    const order = reply.ok && reply.answer !== null && 'order' in reply.answer ? [reply.answer.order.buffer as ArrayBuffer] : []
    postMessage(reply, { transfer: order })
  })
})
