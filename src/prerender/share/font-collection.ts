const HEAD = 12
const RECORD = 16

/** One face of a TrueType collection as a font file of its own: its table directory, then the tables that it names. */
export function faceOf(collection: Buffer, face: number): Buffer {
  if (collection.toString('latin1', 0, 4) !== 'ttcf') return collection
  const start = collection.readUInt32BE(HEAD + 4 * face)
  const count = collection.readUInt16BE(start + 4)
  const directory = Buffer.from(collection.subarray(start, start + HEAD + RECORD * count))
  const tables: Buffer[] = []
  let at = directory.length
  for (let i = 0; i < count; i++) {
    const record = HEAD + RECORD * i
    const [offset, length] = [directory.readUInt32BE(record + 8), directory.readUInt32BE(record + 12)]
    // Tables begin at multiples of four bytes.
    const table = Buffer.alloc(Math.ceil(length / 4) * 4)
    collection.copy(table, 0, offset, offset + length)
    directory.writeUInt32BE(at, record + 8)
    tables.push(table)
    at += table.length
  }
  return Buffer.concat([directory, ...tables])
}
