const SPELLED_EN =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|halv(?:e|ed|es|ing)|doubl(?:e|ed|es|ing)|tripl(?:e|ed|es|ing)|quadrupl\w+|tenth|(?:one|two|three|four)-(?:thirds?|quarters?|fifths?|tenths?)|a third|a fifth|a quarter of|twice|\w+-fold|(?:two|three|four|five|six|ten|hundred)fold)\b/i
const SPELLED_ZH =
  /[〇零两兩二三四五六七八九十百千万萬亿億][〇零一两兩二三四五六七八九十百千万萬亿億]*(?:倍|成|分之|名|人|家|个|個|年|月|日|项|項|次|轮|輪|所|小时|小時|分钟|分鐘|岁|歲|多)|翻倍|翻番|翻一番|减半|減半|过半|過半|一半|[万萬亿億]/

/** The first number in a text without placeholders, in digits of any width or in words; null when there is none. */
export function spelledNumber(text: string, locale: string): string | null {
  const found = /[\d０-９]+/.exec(text) ?? (locale === 'en' ? SPELLED_EN : SPELLED_ZH).exec(text)
  return found?.[0] ?? null
}
