/** Chinese marks after which a line may end. */
const STOPS = /[，、；：。！？”’」』）》]/
/** What closes a quotation: a line ends after it only where the sentence inside has ended, so that “替代”说 stays whole. */
const CLOSES = /[”’」』]/
/** Words that begin a new part of a sentence: a line breaks before them. */
const BEFORE = /[与與和及而但却卻已都将將因把被由从從向远遠比在]/
/** Pairs in which such a sign is only part of a word. */
const WITHIN =
  /^(?:参与|參與|给与|總和|总和|缓和|緩和|而且|然而|从而|從而|反而|因此|因为|因為|原因|自由|理由|由于|由於|都市|首都|成都|将来|將來|即将|即將|已经|已經|早已|现在|現在|存在|正在|实在|實在|所在|内在|內在|潜在|潛在|方向|倾向|傾向|面向|对比|對比|相比|比例|比重|以及|及其|普及|涉及|永远|永遠|长远|長遠|在线|在線)$/
const HAN = /[\u3400-\u9fff]/
/** A part shorter than this is not cut any further. */
const SHORT = 4
/** What stands before a word that begins a new part may be one word. */
const SHORTEST = 2

/**
 * Parts of a Chinese headline between which a line may break: after its stops, after 的, before a bracket, and before words that begin a
 * new part. Text of
 * other scripts is one part; joined, the parts are the text again.
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
    if (begins && HAN.test(before) && part.length >= SHORTEST && rest >= SHORT) {
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
  return parts
}
