import * as v from 'valibot'

/** How a collection's records look, and how to bring up those that an earlier release wrote. */
export type Row<S extends v.GenericSchema = v.GenericSchema> = {
  schema: S
  /** Version of the records' shape, counted from 1. */
  shape: number
  /** Steps by the shape that they start from: `{ 1: (old) => new }` makes a record of shape 2 out of one of shape 1. */
  upgrades?: Readonly<Record<number, (value: unknown) => unknown>>
}

/** Defines a row; the types of its values follow from the schema. */
export const row = <S extends v.GenericSchema>(row: Row<S>): Row<S> => row

/** A record as it lies in the database. `value` is only trusted after `readRecord`. */
export const StoredRecord = v.object({
  collection: v.string(),
  id: v.string(),
  shape: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Moment of the last change, ISO 8601 in UTC. */
  changed: v.string(),
  value: v.unknown(),
})
export type StoredRecord = v.InferOutput<typeof StoredRecord>

/** Why a record cannot be used: written by a newer release, or not of the shape that it says. */
export type Unreadable = 'newer' | 'invalid'

/**
 * Reads a record as its collection's row describes it, converting older shapes. Never throws: an unreadable record is named and stays
 * where it is.
 */
export function readRecord<S extends v.GenericSchema>(
  { schema, shape, upgrades }: Row<S>,
  record: unknown,
): { ok: true; id: string; changed: string; value: v.InferOutput<S> } | { ok: false; why: Unreadable } {
  const stored = v.safeParse(StoredRecord, record)
  if (!stored.success) return { ok: false, why: 'invalid' }
  const { id, changed } = stored.output
  let { shape: at, value } = stored.output
  if (at > shape) return { ok: false, why: 'newer' }
  try {
    for (; at < shape; at += 1) {
      const step = upgrades?.[at]
      if (!step) return { ok: false, why: 'invalid' }
      value = step(value)
    }
  } catch {
    return { ok: false, why: 'invalid' }
  }
  const read = v.safeParse(schema, value)
  return read.success ? { ok: true, id, changed, value: read.output } : { ok: false, why: 'invalid' }
}
