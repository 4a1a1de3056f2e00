/** Chinese marks after which a line may end. */
const STOPS = /[，、；：。！？”’」』）》]/
/** What closes a quotation: a line ends after it only where the sentence inside has ended, so that “替代”说 stays whole. */
const CLOSES = /[”’」』]/
/** Words that begin a new part of a sentence: a line breaks before them. */
const BEFORE = /[与與和及而但却卻已都将將因把被由从從向远遠比在]/
/** Pairs in which such a sign is only part of a word. */
const WITHIN =
  /^(?:参与|參與|给与|總和|总和|缓和|緩和|而且|然而|从而|從而|反而|因此|因为|因為|原因|自由|理由|由于|由於|都市|首都|成都|将来|將來|即将|即將|已经|已經|早已|现在|現在|存在|正在|实在|實在|所在|内在|內在|潜在|潛在|方向|倾向|傾向|面向|对比|對比|相比|比例|比重|以及|及其|普及|涉及|永远|永遠|长远|長遠|在线|在線)$/
/** Of these, signs that join two nouns: a short noun before one of them is not left alone. */
const JOINS = /[与與和及]/
/** Words, and marks, before which a long part may be cut as well. */
const WITHIN_LONG =
  /^(?:高调|高調|回到|大批|历次|歷次|规模|規模|正值|相当|相當|多半|归咎|歸咎|靠|不再|未|尚|仍|没有|沒有|显示|顯示|收益|利益|一大|很大|[“「《])/
const HAN = /[\u3400-\u9fff]/
/** A part shorter than this is not cut any further. */
const SHORT = 4
/** What stands before a word that begins a new part may be one word. */
const SHORTEST = 2
/** Ems of the longest part that is not cut: a small phone has room for it at the size of a page's title. */
const LONG = 10

/**
 * Parts of a Chinese headline between which a line may break: after its stops, after 的, before a bracket, and before words that begin a
 * new part; what is still long is cut near its middle. Text of other scripts is one part; joined, the parts are the text again.
 */
export function phrasesOf(text: string): string[] {
  if (!HAN.test(text)) return [text]
  const parts: string[] = []
  let part = ''
  const signs = [...text]
  signs.forEach((sign, i) => {
    const [before, after] = [signs[i - 1] ?? '', signs[i + 1] ?? '']
    const rest = signs.length - i
    // A word that a stop ends at once stays with what is before it.
    const isLast = signs.slice(i + 1, i + 4).some((s) => STOPS.test(s))
    const begins = sign === '（' || (BEFORE.test(sign) && !WITHIN.test(before + sign) && !WITHIN.test(sign + after))
    if (begins && HAN.test(before) && part.length >= (JOINS.test(sign) ? SHORT : SHORTEST) && rest >= SHORT) {
      parts.push(part)
      part = ''
    }
    part += sign
    const ends = sign === '的' && before !== '目' && after !== '确' && after !== '確' && part.length >= SHORT && rest >= SHORT
    const stops = STOPS.test(sign) && !STOPS.test(after) && (!CLOSES.test(sign) || STOPS.test(before))
    if (!isLast ? stops || ends : stops && !/[”’」』）》]/.test(sign)) {
      parts.push(part)
      part = ''
    }
  })
  if (part !== '') parts.push(part)
  return parts.flatMap(cut)
}

const ems = (text: string): number => [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 1 : 0.6), 0)

/** A long part in pieces: cut before one of the words above, or at an end of Latin words, where that is nearest to its middle. */
function cut(part: string): string[] {
  if (ems(part) <= LONG) return [part]
  const places = Array.from({ length: Math.max(0, part.length - SHORTEST * 2 + 1) }, (_, i) => i + SHORTEST).filter((at) => {
    const [before, after] = [part[at - 1] ?? '', part[at] ?? '']
    const isEdge = HAN.test(before) !== HAN.test(after) && /[A-Za-z]/.test(HAN.test(before) ? after : before)
    return HAN.test(before) && WITHIN_LONG.test(part.slice(at)) ? true : isEdge
  })
  const offMiddle = (at: number) => Math.abs(ems(part.slice(0, at)) - ems(part.slice(at)))
  const [best] = places.sort((a, b) => offMiddle(a) - offMiddle(b))
  return best === undefined ? [part] : [part.slice(0, best), part.slice(best)].flatMap(cut)
}
