import type { VocabularyMessages } from './en.ts'

export const vocabulary: VocabularyMessages = {
  countries: { US: '美国', CN: '中国', WLD: '全球' },
  status: { supported: '有独立佐证', documented: '有原始文件', reported: '据报道', contested: '有争议', unsupported: '尚无独立佐证' },
  statusShort: { supported: '有独立佐证', documented: '有原始文件', reported: '据报道', contested: '有争议', unsupported: '尚无独立佐证' },
  narrative: { replacement: '替代', empowerment: '“赋能”', neither: '两者皆非' },
  verdict: { comparable: '可比', 'with-care': '需谨慎比较', 'not-comparable': '不可比' },
  checkName: { unit: '单位', period: '时期', scope: '范围', definition: '定义', speaker: '发言方类型', status: '佐证程度' },
  reason: {
    'no-value': '一方没有数字',
    'currency-differs': '币种不同',
    'unit-differs': '单位不同',
    'years-apart': '时间相差三年以上',
    'period-and-date': '一个是时期数，一个是时点数',
    'dates-differ': '时点不同',
    'perimeter-break': '期间收购或出售过业务',
    'scope-differs': '覆盖人群不同',
    'method-break': '期间换过统计方法',
    'definition-not-recorded': '没有共同的定义',
    'measures-differ': '衡量的不是一回事',
    'definition-differs': '定义不同',
    'speakers-differ': '发言方类型不同',
    'status-shaky': '其中一个有争议或尚无独立佐证',
    'status-differs': '佐证程度不同',
    'no-series': '一方没有公开数据',
  },
}
