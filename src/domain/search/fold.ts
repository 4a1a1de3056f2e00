/**
 * Folding gives one form to what readers take as the same: upper and lower case, accents, full-width forms, traditional and simplified
 * characters. The character pairs come from the API (`search`) and hold only characters of the content.
 */
export type CharacterPairs = { from: string; to: string }

/** Folds text for comparing. The result may be shorter or longer than the text; see `foldWithPositions` for where things were. */
export type Fold = (text: string) => string

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole range of ASCII is meant
const ASCII = /^[\x00-\x7f]*$/
const HAN = /[\u3400-\u9fff\uf900-\ufaff]/

/** Pairs as a lookup; a pair without its other half is left out. */
function pairMap({ from, to }: CharacterPairs): ReadonlyMap<string, string> {
  const targets = [...to]
  return new Map([...from].flatMap((c, i): [string, string][] => (targets[i] === undefined ? [] : [[c, targets[i]]])))
}

/** Makes the folding function of a dataset. Without pairs, scripts are not folded onto each other; the rest holds. */
export function makeFold(pairs: CharacterPairs): Fold {
  const map = pairMap(pairs)
  const oneScript = (text: string) => {
    if (map.size === 0 || !HAN.test(text)) return text
    let out = ''
    for (const c of text) out += map.get(c) ?? c
    return out
  }
  return (text) => {
    if (ASCII.test(text)) return text.toLowerCase()
    return oneScript(
      text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[’‘]/g, "'")
        .toLowerCase(),
    )
  }
}

/** Folded text, with the position in the original for each of its UTF-16 units and for its end. */
export function foldWithPositions(text: string, fold: Fold): { folded: string; at: Uint32Array } {
  if (ASCII.test(text)) return { folded: text.toLowerCase(), at: Uint32Array.from({ length: text.length + 1 }, (_, i) => i) }
  let folded = ''
  const at: number[] = []
  let position = 0
  for (const c of text) {
    const piece = fold(c)
    for (let i = 0; i < piece.length; i += 1) at.push(position)
    folded += piece
    position += c.length
  }
  at.push(text.length)
  return { folded, at: Uint32Array.from(at) }
}
