import type { DeckMessages } from './en.ts'

export const deck: DeckMessages = {
  add: '加入演示文稿',
  added: '已加入',
  full: '演示文稿已满',
  failed: '未能加入',
  first: '我的演示文稿',
  tray: (p) => `${p.title}：${p.count}页`,
}
