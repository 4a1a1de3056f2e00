import type { LoadBearingMessages } from './en.ts'

export const loadBearing: LoadBearingMessages = {
  title: '整個論證依賴什麼',
  description: '假如某份文件或某個數字有誤，哪些內容會站不住？依影響大小排列來源與說法，由程式計算。',
  lead: '假如某份文件或某個數字有誤，哪些內容會站不住？這裡逐一去掉每個來源、每則說法，再用同樣的標準重新判定佐證程度、可以放心說的話、最有力證據、可比性判斷與推算出的數字。',
  picture: { source: '去掉後受影響最多的來源', claim: '去掉後受影響最多的說法' },
  found: (p) =>
    p.kind === 'source'
      ? `共${p.total}個來源，去掉其中${p.bearing}個會有內容受影響。下面列出前${p.shown}個。`
      : `共${p.total}則說法，有別的內容依賴其中${p.bearing}則。下面列出前${p.shown}則。`,
  part: {
    claims: '佐證程度下降的說法',
    sentences: '不再成立的話',
    cells: '換掉的最有力證據',
    verdicts: '改變的可比性判斷',
    checks: '無法推算的數字',
  },
  count: {
    claims: (n) => `${n}則說法的佐證程度下降`,
    sentences: (n) => `${n}句可以放心說的話不再成立`,
    cells: (n) => `${n}格的最有力證據改變`,
    verdicts: (n) => `${n}項可比性判斷改變`,
    checks: (n) => `${n}個數字無法推算`,
  },
  ifWrong: { source: '如果這份文件有誤', claim: '如果這個數字有誤' },
  said: (p) => `${p.start}：${p.parts}。`,
  and: '，',
  points: (n) => `另有${n}個資料點失去來源。`,
  heading: {
    claims: '佐證程度下降的說法',
    sentences: '不再成立的話',
    cells: '改變的最有力證據',
    verdicts: '改變的可比性判斷',
    checks: '無法推算的數字',
  },
  falls: (p) => `${p.from} → ${p.to}`,
  gone: '再無來源',
  cell: (p) => `${p.row}，${p.country}，${p.side}`,
  side: { supports: '支持的證據', complicates: '相反的證據' },
  nothing: '未查到',
  notComparable: '無法再成對比較',
  onPage: (p) => `見${p.owner}頁`,
  onQuestion: (p) => `見「${p.owner}」`,
  more: '其餘部分',
  how: '如何計算',
  rules: [
    '剩下的來源依成文標準只夠支撐較低的佐證程度時，說法即下降。有爭議的說法仍算有爭議；沒有來源的說法不再成立。',
    '一句話所依據的每則說法都維持現狀，才可以放心說。',
    '每一格的最有力證據依同樣五項標準重新選出。',
    '可比性判斷包括首屏各對數字，以及每項指標最新的美國數值與中國數值。',
    '被檢驗的文章本身也算一個來源：去掉它，文章所說的內容就沒有紀錄。',
    '推算所用的數字缺了一個，結果即無法推算。資料點不計入。',
  ],
  limits: '依賴多不等於有問題，只說明最值得查核。',
  unknownSource: (p: { id: string }) => `網址中的來源「${p.id}」不在這份清單裡：沒有這個編號的來源，或者倚重它的內容少於所列各項。`,
  toMethod: '方法',
}
