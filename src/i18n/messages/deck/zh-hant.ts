import type { DeckMessages } from './en.ts'

export const deck: DeckMessages = {
  add: '加入簡報',
  added: '已加入',
  full: '簡報已滿',
  failed: '未能加入',
  first: '我的簡報',
  tray: (p) => `${p.title}：${p.count}頁`,
}
