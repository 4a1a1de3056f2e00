import type { Locale } from '#i18n/locales.ts'

/** Font stacks of images, which have no style sheet: the site's Latin fonts first, then the Chinese fonts of operating systems. */
export const SANS: Record<Locale, string> = {
  en: "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif",
  'zh-Hans': "Inter, 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif",
  'zh-Hant': "Inter, 'PingFang TC', 'Noto Sans TC', 'Noto Sans CJK TC', 'Microsoft JhengHei', sans-serif",
}
export const SERIF: Record<Locale, string> = {
  en: "'Source Serif 4', Georgia, 'Times New Roman', 'Songti SC', 'Noto Serif CJK SC', serif",
  'zh-Hans': "'Source Serif 4', 'Songti SC', 'Noto Serif SC', 'Noto Serif CJK SC', STSong, SimSun, serif",
  'zh-Hant': "'Source Serif 4', 'Songti TC', 'Noto Serif TC', 'Noto Serif CJK TC', PMingLiU, serif",
}
