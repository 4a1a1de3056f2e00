/** The one list of languages (`og`: as sharing tags name it). A language is complete or it is not in this list. */
export const LOCALES = [
  { id: 'en', name: 'English', shortName: 'EN', tag: 'en', prefix: '', intl: 'en', og: 'en_US' },
  { id: 'zh-Hans', name: '简体中文', shortName: '简', tag: 'zh-Hans', prefix: 'zh-Hans', intl: 'zh-CN', og: 'zh_CN' },
  { id: 'zh-Hant', name: '繁體中文', shortName: '繁', tag: 'zh-Hant', prefix: 'zh-Hant', intl: 'zh-TW', og: 'zh_TW' },
] as const

export type Locale = (typeof LOCALES)[number]['id']
export const DEFAULT_LOCALE: Locale = 'en'
export const LOCALE_IDS: readonly Locale[] = LOCALES.map((l) => l.id)

/** Whether a text is the id of one of the site's languages, spelled exactly ("zh-Hans", not "zh-hans"). */
export const isLocale = (value: string): value is Locale => LOCALE_IDS.some((id) => id === value)

/** The row of a language; every id has one. */
export function localeInfo(id: Locale): (typeof LOCALES)[number] {
  return LOCALES.find((l) => l.id === id) ?? LOCALES[0]
}
