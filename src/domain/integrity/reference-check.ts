import { parseClaimRef, quantityOf } from '#domain/quantity-of.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Problem } from './problem.ts'

/** Collects what points at nothing: each method names the place, and what it points at. */
export class ReferenceCheck {
  readonly problems: Problem[] = []
  constructor(readonly data: Dataset) {}

  /** A problem found otherwise. */
  say(where: string, what: string): void {
    this.problems.push({ where, what })
  }
  /** Ids of claims. */
  claims(where: string, ids: readonly string[]): void {
    this.ids(where, this.data.claims, ids, 'claim')
  }
  /** References to the number of a claim ("id" or "id:key"): the claim exists and has that number. */
  numbers(where: string, refs: readonly string[]): void {
    for (const ref of refs) {
      const { id, key } = parseClaimRef(ref)
      const claim = this.data.claims.get(id)
      if (!claim) this.say(where, `unknown claim "${id}"`)
      else if (!quantityOf(claim, key)) this.say(where, `claim "${ref}" has no such value`)
    }
  }
  /** Ids of a collection; `kind` is its name in the message. */
  ids(where: string, map: ReadonlyMap<string, unknown>, ids: readonly string[], kind: string): void {
    for (const id of ids) if (!map.has(id)) this.say(where, `unknown ${kind} "${id}"`)
  }
}
