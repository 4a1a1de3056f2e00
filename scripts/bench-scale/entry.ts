import { gzipSync } from 'node:zlib'
import { performance } from 'node:perf_hooks'
import { createCore } from '#core/core.ts'
import { memoryPort } from '#data/memory-port.ts'
import { allMessages } from '#i18n/all-messages.ts'
import { openMessages } from '#i18n/namespace.ts'
import { characterPairs } from '#prerender/character-pairs.ts'
import { readContentFiles } from '#prerender/read-content.ts'
import { renderPage } from '#prerender/render-page.tsx'

/** A claim is copied with its wording; what it refers to (sources, speakers, other claims) stays what it was. */
const copyId = (id: string, copy: number) => (copy === 0 ? id : `${id}-copy-${copy}`)

/**
 * The content with every written claim `times` times over.
 * @param times 1 is the content as it is
 */
function multiplied(times: number): Map<string, unknown> {
  const files = new Map(readContentFiles('mock-data'))
  for (const [path, data] of files) {
    if (!path.startsWith('claims/')) continue
    const copies = Array.from({ length: times }, (_, copy) => copy)
    if (Array.isArray(data)) {
      files.set(
        path,
        copies.flatMap((copy) => data.map((claim: { id: string }) => ({ ...claim, id: copyId(claim.id, copy) }))),
      )
    } else if (typeof data === 'object' && data !== null) {
      files.set(
        path,
        Object.fromEntries(copies.flatMap((copy) => Object.entries(data).map(([id, wording]) => [copyId(id, copy), wording]))),
      )
    }
  }
  return files
}

/** One size: claims, and what they cost in milliseconds and bytes (gzip where it says so). */
export type Cost = {
  claims: number
  loadMs: number
  ledgerMs: number
  ledgerBytes: number
  ledgerGzip: number
  searchMs: number
  searchBytes: number
  answerMs: number
  answerBytes: number
  pageMs: number
  pageBytes: number
  pageGzip: number
}

const timed = <T>(work: () => T): [T, number] => {
  const started = performance.now()
  const result = work()
  return [result, performance.now() - started]
}

/**
 * Measures one size in English.
 * @param times how many times the written claims are repeated
 * @param sample how many claims are answered and drawn; their costs are means of the sample
 */
export async function costAt(times: number, sample: number): Promise<Cost> {
  const content = multiplied(times)
  const [core, loadMs] = timed(() => createCore({ content, pairsOf: characterPairs }))
  const [ledger, ledgerMs] = timed(() => JSON.stringify(core.answer('en', 'claims')))
  const [search, searchMs] = timed(() => JSON.stringify(core.answer('en', 'search')))
  const ids = [...core.data.claims.keys()]
  const step = Math.max(1, Math.floor(ids.length / sample))
  const chosen = ids.filter((_, i) => i % step === 0).slice(0, sample)
  const [answers, answersMs] = timed(() => chosen.map((id) => JSON.stringify(core.answer('en', `claims/${id}`))))
  await allMessages('en')
  await openMessages('en')
  const port = memoryPort(core)
  await renderPage(`/evidence/${chosen[0] ?? ''}`, 'en', port)
  let pageBytes = 0
  let pageGzip = 0
  const started = performance.now()
  for (const id of chosen) {
    const { html, resources } = await renderPage(`/evidence/${id}`, 'en', port)
    const text = html + JSON.stringify(resources)
    pageBytes += text.length
    pageGzip += gzipSync(text).length
  }
  const pagesMs = performance.now() - started
  const mean = (sum: number) => sum / chosen.length
  return {
    claims: core.data.claims.size,
    loadMs,
    ledgerMs,
    ledgerBytes: ledger.length,
    ledgerGzip: gzipSync(ledger).length,
    searchMs,
    searchBytes: search.length,
    answerMs: mean(answersMs),
    answerBytes: mean(answers.reduce((sum, text) => sum + text.length, 0)),
    pageMs: mean(pagesMs),
    pageBytes: mean(pageBytes),
    pageGzip: mean(pageGzip),
  }
}
