import type { GiveMessages } from './en.ts'

export const give: GiveMessages = {
  told: '文章怎么说',
  notMentioned: '文章没有提到这一点。',
  gone: '这张幻灯片所用的内容已不在数据中。',
  sources: '来源',
  status: '佐证程度',
  dataset: ({ version }) => `Parallax，数据集${version}`,
  say: '讲稿',
  notes: '备注',
  claims: '本页用到的说法',
  pptx: 'PowerPoint',
  pptxSlide: 'PowerPoint幻灯片',
  print: '打印幻灯片（每页一张）',
  handout: '打印讲义（附备注）',
  working: '正在生成文件……',
  saved: ({ name }) => `已保存为${name}`,
  failed: '这个浏览器无法生成文件。',
  margins: '在打印窗口中：边距选“无”或“默认”，关闭页眉和页脚，打开背景图形。',
  check: '核对本页数字',
  slide: ({ number, total }) => `第${number}页，共${total}页`,
}
