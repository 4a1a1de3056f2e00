import type { RestsMessages } from './en.ts'

export const rests: RestsMessages = {
  title: '本页依赖哪些来源',
  if: (p) => `如果${p.publisher}的这份文件有误：`,
  falls: (p) => `${p.count}条说法降为“${p.status}”`,
  gone: (n) => `${n}条说法再无来源`,
  sentences: (n) => `${n}句可以放心说的话不再成立`,
  verdicts: (n) => `${n}项可比性判断改变`,
  join: (parts) => `${parts.join('，')}。`,
  all: '整个论证依赖什么',
}
