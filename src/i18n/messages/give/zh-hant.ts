import type { GiveMessages } from './en.ts'

export const give: GiveMessages = {
  told: '文章怎麼說',
  notMentioned: '文章沒有提到這一點。',
  gone: '這張投影片所用的內容已不在資料中。',
  sources: '來源',
  status: '佐證程度',
  dataset: ({ version }) => `Parallax，資料集${version}`,
  say: '講稿',
  notes: '備忘稿',
  claims: '本頁用到的說法',
  pptx: 'PowerPoint',
  pptxSlide: 'PowerPoint投影片',
  print: '列印投影片（每頁一張）',
  handout: '列印講義（附備忘稿）',
  working: '正在產生檔案……',
  saved: ({ name }) => `已存成${name}`,
  failed: '這個瀏覽器無法產生檔案。',
  margins: '在列印視窗中：邊界選「無」或「預設」，關閉頁首和頁尾，開啟背景圖形。',
  check: '查核本頁數字',
  slide: ({ number, total }) => `第${number}頁，共${total}頁`,
}
