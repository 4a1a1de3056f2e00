import { CHANGES } from '#domain/change-between.ts'
import { FACETS, type Facet } from '#domain/ledger/facets.ts'
import { buildLedger, type Ledger } from '#domain/ledger/ledger.ts'
import { rowsFor } from '#domain/ledger/rows.ts'
import { runQuery } from '#domain/ledger/run.ts'
import type { CharacterPairs } from '#domain/search/fold.ts'
import { unpackIndex } from '#domain/search/packed-index.ts'
import { type Locale, localeInfo } from '#i18n/locales.ts'
import { ClaimsAnswer, SearchAnswer } from '#schema/api-screens.ts'
import { failureOf } from '../errors.ts'
import { parseAnswer } from '../parse-answer.ts'
import type { DataPort } from '../port.ts'
import type { LedgerInfo, LedgerReply, LedgerRequest } from './protocol.ts'

const NO_PAIRS: CharacterPairs = { from: '', to: '' }

/**
 * The search index that the build made for these claims. Its failure stops nothing: search then works within one script, on an index made
 * here.
 */
async function loadSearch(port: DataPort, locale: Locale): Promise<SearchAnswer | null> {
  try {
    return parseAnswer(SearchAnswer, await port.read(locale, 'search'), 'search')
  } catch {
    return null
  }
}

/** Values that some claim has, by facet. */
function valuesIn({ facets }: Ledger): LedgerInfo['values'] {
  const used = (facet: Facet) => {
    const codes = new Set(facets[facet].codes)
    return facets[facet].values.filter((_, code) => codes.has(code))
  }
  return { ...(Object.fromEntries(FACETS.map((facet) => [facet, used(facet)])) as Record<Facet, string[]>), change: [...CHANGES] }
}

const idsAt = ({ claims }: Ledger, ordinals: Uint32Array): string[] =>
  Array.from(ordinals, (i) => claims[i]?.id ?? '').filter((id) => id !== '')

function placesOf({ claims }: Ledger, ids: readonly string[]): number[] {
  if (ids.length === 0) return []
  const wanted = new Set(ids)
  return claims.flatMap((claim, i) => (wanted.has(claim.id) ? [i] : []))
}

/** Holds the ledger of one language and answers questions about it. Runs in the worker, or in the page where there is none. */
export class LedgerEngine {
  readonly #port: DataPort
  #ledger: Ledger | null = null

  constructor(port: DataPort) {
    this.#port = port
  }

  /** Loads and checks the claims and their index. Throws DataError. */
  async open(locale: Locale): Promise<LedgerInfo> {
    const [answer, search] = await Promise.all([this.#port.read(locale, 'claims'), loadSearch(this.#port, locale)])
    const { version, asOf, claims } = parseAnswer(ClaimsAnswer, answer, 'claims')
    const pairs = search?.pairs ?? NO_PAIRS
    const ledger = buildLedger(claims, pairs, {
      index: search?.version === version ? unpackIndex(search.index) : null,
      language: localeInfo(locale).tag,
    })
    this.#ledger = ledger
    const points = ledger.isPoint.reduce((sum, isPoint) => sum + isPoint, 0)
    return { version, asOf, claims: claims.length - points, points, values: valuesIn(ledger), pairs }
  }

  /** Answers a message; a failure is an answer too. */
  async answer(request: LedgerRequest): Promise<LedgerReply> {
    const { id } = request
    try {
      if (request.call === 'ping') return { id, ok: true, answer: null }
      if (request.call === 'open') return { id, ok: true, answer: await this.open(request.ask.locale) }
      const ledger = this.#ledger
      if (!ledger) throw new Error('the ledger is not open')
      if (request.call === 'query') return { id, ok: true, answer: runQuery(ledger, request.ask.query) }
      if (request.call === 'ids') return { id, ok: true, answer: idsAt(ledger, request.ask.ordinals) }
      if (request.call === 'places') return { id, ok: true, answer: placesOf(ledger, request.ask.ids) }
      return { id, ok: true, answer: rowsFor(ledger, request.ask.ordinals, request.ask.query, request.ask.matched) }
    } catch (error) {
      return { id, ok: false, failure: failureOf(error, 'claims') }
    }
  }
}
