import type { ArticleMessages } from './en.ts'

export const article: ArticleMessages = {
  title: '原文逐條查核',
  description: 'Parallax以一篇文章為起點。這裡依原文順序、用我們自己的話轉述每一則說法：屬於哪一類、哪裡屬實、缺了什麼、正反證據各有哪些。',
  kicker: '兩種說法的出處',
  lead: (p) => [p.published, '的一篇中文文章同時講了這兩種說法。這裡依原文順序逐條轉述；不論談的是哪一國，都用同一套標準查核。'],
  nature: '這是一篇怎樣的文章',
  is: {
    heading: '它是什麼',
    points: [
      '一篇中文文章，作者與刊登媒體皆無法確認。',
      '一篇論說文：把「取代人」的美國與「為人賦能」的中國對立起來，並得出有利於後者的結論。',
      '本站兩種說法的唯一出處，也是本站著重寫這幾家企業的原因。',
    ],
  },
  isNot: {
    heading: '它不是什麼',
    points: [
      '不是資料集，也不是研究。它很少註明出處，有幾個數字完全沒有出處。',
      '不代表中國的輿論，也不代表任何一國政府的看法。',
      '本站並未轉載原文：每一則都是轉述，既可查核，又不照抄。',
    ],
  },
  toMethod: '類型與查核結論如何劃分',
  mix: {
    heading: '這篇文章由什麼構成',
    lead: '一個方塊是一則說法，依原文順序排列，點選即到該則。點選結論、國家或類型，可只看其中一部分。',
    kind: '說法類型',
    independent: '獨立來源',
    independence: { yes: '有', no: '沒有' },
    country: '談到的國家',
    company: '談到的企業',
    all: '全部',
    option: (p) => `${p.label}（${p.n}）`,
    shown: (p) => `共${p.all}則，顯示${p.shown}則`,
    clear: '顯示全部',
  },
  empty: '沒有任何一則同時符合這些條件。請取消其中一項，或顯示全部。',
  sections: { opening: '開場', amazon: '亞馬遜為何大幅裁員', china: '文章眼中的中國有何不同', responsibility: '怎樣才算負責任的AI企業' },
  companies: { amazon: '亞馬遜', chegg: 'Chegg', salesforce: 'Salesforce', alibaba: '阿里巴巴', iflytek: '科大訊飛' },
  permalink: (p) => `第${p.number}則的連結`,
  right: '哪裡屬實',
  missing: '缺了什麼',
  restated: '涉及的說法',
  for: '支持的證據',
  against: '相反的證據',
  comma: '，',
  copy: '連同結論複製',
  copyLink: '複製連結',
  citation: ({ text, kind, finding, missing, version, url }) =>
    `${text}【${kind}；查核結論：${finding}${missing === null ? '' : `。${missing}`}】Parallax轉述${version === null ? '' : `，資料集${version}`}，${url}`,
}
