/**
 * Content hash of the dataset: FNV-1a over the sorted files, 64 bits in hex. It names the data, it does not protect them,
 * so a short non-cryptographic hash that works alike in the browser and in Node is enough.
 */
export function contentVersion(files: ReadonlyMap<string, unknown>): string {
  let hash = 0xcbf29ce484222325n
  for (const [path, data] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const char of `${path}\n${JSON.stringify(data)}\n`)
      hash = BigInt.asUintN(64, (hash ^ BigInt(char.codePointAt(0) ?? 0)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0').slice(0, 12)
}
