import type { RestsMessages } from './en.ts'

export const rests: RestsMessages = {
  title: '本頁依賴哪些來源',
  if: (p) => `如果${p.publisher}的這份文件有誤：`,
  falls: (p) => `${p.count}則說法降為「${p.status}」`,
  gone: (n) => `${n}則說法再無來源`,
  sentences: (n) => `${n}句可以放心說的話不再成立`,
  verdicts: (n) => `${n}項可比性判斷改變`,
  join: (parts) => `${parts.join('，')}。`,
  all: '整個論證依賴什麼',
}
