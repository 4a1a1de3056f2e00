import type { TermMessages } from './en.ts'

export const term: TermMessages = {
  label: '释义',
  mayIQuote: '可以引用吗？',
  page: '例子与其他语言',
  method: '判定标准',
  close: '关闭',
  gone: '术语表中没有这个词。',
}
