import type { PaletteMessages } from './en.ts'

export const palette: PaletteMessages = {
  title: '搜索与命令',
  placeholder: '说法、企业、图表、页面、操作',
  input: '搜索说法、企业、图表、术语、页面与操作',
  results: '结果',
  groups: { claims: '说法', companies: '企业', figures: '图表', indicators: '指标', terms: '术语', pages: '页面', actions: '操作' },
  allClaims: (p) => `在全部说法中检索“${p.text}”`,
  lensTold: '看文章怎么说',
  lensEvidence: '看证据怎么说',
  language: (p) => `切换到${p.language}`,
  theme: (p) => `外观：${p.theme}`,
  copyLink: '复制本页链接',
  copied: '链接已复制。',
  copyFailed: '浏览器不允许复制，请从地址栏取链接。',
  none: '没有找到。可以少写几个词，或换一种写法。',
  loading: '正在载入说法……',
  claimsFailed: '说法未能载入，其余内容仍可搜索。',
  found: (p) => `${p.count}项结果`,
  keys: '↑ ↓ 选择 · 回车打开 · Esc 关闭',
  close: '关闭',
}
