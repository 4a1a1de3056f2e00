import type { PaletteMessages } from './en.ts'

export const palette: PaletteMessages = {
  title: '搜尋與指令',
  placeholder: '說法、企業、圖表、頁面、操作',
  input: '搜尋說法、企業、圖表、術語、頁面與操作',
  results: '結果',
  groups: { claims: '說法', companies: '企業', figures: '圖表', indicators: '指標', terms: '術語', pages: '頁面', actions: '操作' },
  allClaims: (p) => `在證據清單中搜尋「${p.text}」`,
  lensTold: '看文章怎麼說',
  lensEvidence: '看證據怎麼說',
  language: (p) => `切換到${p.language}`,
  theme: (p) => `外觀：${p.theme}`,
  copyLink: '複製本頁連結',
  copied: '連結已複製。',
  copyFailed: '瀏覽器不允許複製，請從網址列取連結。',
  none: '找不到結果。可以少寫幾個詞，或換一種寫法。',
  loading: '正在載入說法……',
  claimsFailed: '說法未能載入，其餘內容仍可搜尋。',
  found: (p) => `${p.count}項結果`,
  keys: '↑ ↓ 選擇 · Enter 開啟 · Esc 關閉',
  close: '關閉',
}
