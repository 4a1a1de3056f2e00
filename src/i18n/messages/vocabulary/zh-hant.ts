import type { VocabularyMessages } from './en.ts'

export const vocabulary: VocabularyMessages = {
  countries: { US: '美國', CN: '中國', WLD: '全球' },
  status: { supported: '有獨立佐證', documented: '有原始文件', reported: '據報導', contested: '有爭議', unsupported: '尚無獨立佐證' },
  statusShort: { supported: '有獨立佐證', documented: '有原始文件', reported: '據報導', contested: '有爭議', unsupported: '尚無獨立佐證' },
  narrative: { replacement: '取代', empowerment: '「賦能」', neither: '兩者皆非' },
  verdict: { comparable: '可比較', 'with-care': '須謹慎比較', 'not-comparable': '不可比較' },
  checkName: { unit: '單位', period: '時期', scope: '範圍', definition: '定義', speaker: '發言方類型', status: '佐證程度' },
  reason: {
    'no-value': '一方沒有數字',
    'currency-differs': '幣別不同',
    'unit-differs': '單位不同',
    'years-apart': '時間相差三年以上',
    'period-and-date': '一個是期間數，一個是時點數',
    'dates-differ': '時點不同',
    'perimeter-break': '期間收購或出售過事業',
    'scope-differs': '涵蓋的人群不同',
    'method-break': '期間換過統計方法',
    'definition-not-recorded': '沒有共同的定義',
    'measures-differ': '衡量的不是同一件事',
    'definition-differs': '定義不同',
    'speakers-differ': '發言方類型不同',
    'status-shaky': '其中一個有爭議或尚無獨立佐證',
    'status-differs': '佐證程度不同',
    'no-series': '一方沒有公開資料',
  },
}
