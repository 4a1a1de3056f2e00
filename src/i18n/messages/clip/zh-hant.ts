import type { ClipMessages } from './en.ts'

export const clip: ClipMessages = {
  title: '存入筆記本',
  saveSelection: '存入筆記本',
  saving: '正在儲存……',
  saved: '已存入筆記本。',
  there: '筆記本中已有這一條，附有你的筆記。',
  note: '我的筆記',
  tags: '標籤',
  tagsHint: '以逗號分隔',
  done: '完成',
  open: '開啟筆記本',
  found: '本頁已標出筆記本中的句子。',
  hidden: '這句話在本頁上，但所在部分目前沒有顯示。請切換「文章怎麼說」與「證據怎麼說」。',
  gone: '本頁已找不到這句話：文字有更動。你儲存的是：',
  unknown: '本瀏覽器的筆記本中沒有這句話。',
  close: '關閉',
}
