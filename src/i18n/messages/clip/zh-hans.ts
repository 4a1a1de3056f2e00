import type { ClipMessages } from './en.ts'

export const clip: ClipMessages = {
  title: '存入笔记本',
  saveSelection: '存入笔记本',
  saving: '正在保存……',
  saved: '已存入笔记本。',
  there: '笔记本中已有这一条，附有你的笔记。',
  note: '我的笔记',
  tags: '标签',
  tagsHint: '用逗号分隔',
  done: '完成',
  open: '打开笔记本',
  found: '本页已标出笔记本中的句子。',
  hidden: '这句话在本页上，但所在部分目前没有显示。请切换“文章怎么说”与“证据怎么说”。',
  gone: '本页已找不到这句话：文字有改动。你保存的是：',
  unknown: '本浏览器的笔记本中没有这句话。',
  close: '关闭',
}
