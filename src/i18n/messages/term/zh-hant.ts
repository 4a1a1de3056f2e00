import type { TermMessages } from './en.ts'

export const term: TermMessages = {
  label: '釋義',
  mayIQuote: '可以引用嗎？',
  page: '例子與其他語言',
  method: '判定標準',
  close: '關閉',
  gone: '詞彙表中沒有這個詞。',
}
