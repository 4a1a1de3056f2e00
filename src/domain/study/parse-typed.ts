const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:trillion|tn|万亿|萬億)/i, 1e12],
  [/^(?:billion|bn|b)(?![a-z])/i, 1e9],
  [/^(?:亿|億)/, 1e8],
  [/^(?:million|mn|m)(?![a-z])/i, 1e6],
  [/^(?:万|萬)/, 1e4],
  [/^(?:thousand|k)(?![a-z])/i, 1e3],
]

/** Reads a typed number: "1,556,000", "1.6 million", "155.6万", "34 %", "−7". Null for what is none. */
export function parseTyped(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,，_]/g, '')
    .replace(/[−–]/g, '-')
  const match = /^[^\d.-]*(-?\d*\.?\d+)(.*)$/.exec(plain)
  if (!match) return null
  const value = Number(match[1])
  const rest = match[2] ?? ''
  const scale = SCALES.find(([word]) => word.test(rest))?.[1] ?? 1
  // A second number behind the first ("10-20") is no number.
  return Number.isFinite(value) && !/\d/.test(rest) ? value * scale : null
}
