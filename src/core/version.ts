/**
 * Content hash of the dataset, the same in every browser and in Node: 64-bit FNV-1a over the files sorted by name, of which the first 48
 * bits are given as 12 hexadecimal digits. It names the data and does not protect them.
 */
export function contentVersion(files: ReadonlyMap<string, unknown>): string {
  let hash = 0xcbf29ce484222325n
  for (const [path, data] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const char of `${path}\n${JSON.stringify(data)}\n`)
      hash = BigInt.asUintN(64, (hash ^ BigInt(char.codePointAt(0) ?? 0)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0').slice(0, 12)
}
