import type { Unit } from '#schema/vocabulary.ts'
import type { Locale } from './locales.ts'

/** What a unit counts, as it follows a number. English has one form for 1 and one for the rest; Chinese brings its measure word. */
type UnitWords = { en: readonly [one: string, other: string]; 'zh-Hans': string; 'zh-Hant': string }

/** Units printed as a symbol or currency have no words here; see format-value.ts. */
export const UNIT_WORDS: Partial<Record<Unit, UnitWords>> = {
  people: { en: ['person', 'people'], 'zh-Hans': '人', 'zh-Hant': '人' },
  employees: { en: ['employee', 'employees'], 'zh-Hans': '名员工', 'zh-Hant': '名員工' },
  jobs: { en: ['job', 'jobs'], 'zh-Hans': '个岗位', 'zh-Hant': '個職位' },
  postings: { en: ['job posting', 'job postings'], 'zh-Hans': '条招聘信息', 'zh-Hant': '則職缺' },
  workers: { en: ['worker', 'workers'], 'zh-Hans': '名劳动者', 'zh-Hant': '名勞工' },
  students: { en: ['student', 'students'], 'zh-Hans': '名学生', 'zh-Hant': '名學生' },
  users: { en: ['user', 'users'], 'zh-Hans': '名用户', 'zh-Hant': '名使用者' },
  companies: { en: ['company', 'companies'], 'zh-Hans': '家公司', 'zh-Hant': '家公司' },
  employers: { en: ['employer', 'employers'], 'zh-Hans': '家雇主', 'zh-Hant': '家雇主' },
  institutions: { en: ['institution', 'institutions'], 'zh-Hans': '家机构', 'zh-Hant': '家機構' },
  schools: { en: ['school', 'schools'], 'zh-Hans': '所学校', 'zh-Hant': '所學校' },
  hospitals: { en: ['hospital', 'hospitals'], 'zh-Hans': '家医院', 'zh-Hant': '家醫院' },
  regions: { en: ['region', 'regions'], 'zh-Hans': '个地区', 'zh-Hant': '個地區' },
  cases: { en: ['case', 'cases'], 'zh-Hans': '件', 'zh-Hant': '件' },
  rulings: { en: ['ruling', 'rulings'], 'zh-Hans': '份判决', 'zh-Hant': '份判決' },
  occupations: { en: ['occupation', 'occupations'], 'zh-Hans': '种职业', 'zh-Hant': '種職業' },
  robots: { en: ['robot', 'robots'], 'zh-Hans': '台机器人', 'zh-Hant': '台機器人' },
  'robots-per-10000-workers': {
    en: ['robot per 10,000 workers', 'robots per 10,000 workers'],
    'zh-Hans': '台/万名工人',
    'zh-Hant': '台/萬名工人',
  },
  'per-million-people': { en: ['per million people', 'per million people'], 'zh-Hans': '（每百万人）', 'zh-Hant': '（每百萬人）' },
  models: { en: ['model', 'models'], 'zh-Hans': '个模型', 'zh-Hant': '個模型' },
  applications: { en: ['application', 'applications'], 'zh-Hans': '个应用', 'zh-Hant': '個應用' },
  devices: { en: ['device', 'devices'], 'zh-Hans': '台设备', 'zh-Hant': '台裝置' },
  publications: { en: ['publication', 'publications'], 'zh-Hans': '篇论文', 'zh-Hant': '篇論文' },
  patents: { en: ['patent', 'patents'], 'zh-Hans': '件专利', 'zh-Hant': '件專利' },
  'patent-applications': { en: ['patent application', 'patent applications'], 'zh-Hans': '件专利申请', 'zh-Hant': '件專利申請' },
  trials: { en: ['trial', 'trials'], 'zh-Hans': '项试验', 'zh-Hant': '項試驗' },
  items: { en: ['item', 'items'], 'zh-Hans': '项', 'zh-Hant': '項' },
  subscribers: { en: ['subscriber', 'subscribers'], 'zh-Hans': '名订阅用户', 'zh-Hant': '名訂閱用戶' },
  quarters: { en: ['quarter', 'quarters'], 'zh-Hans': '个季度', 'zh-Hant': '季' },
  years: { en: ['year', 'years'], 'zh-Hans': '年', 'zh-Hant': '年' },
  months: { en: ['month', 'months'], 'zh-Hans': '个月', 'zh-Hant': '個月' },
  weeks: { en: ['week', 'weeks'], 'zh-Hans': '周', 'zh-Hant': '週' },
  days: { en: ['day', 'days'], 'zh-Hans': '天', 'zh-Hant': '天' },
  hours: { en: ['hour', 'hours'], 'zh-Hans': '小时', 'zh-Hant': '小時' },
  lessons: { en: ['lesson', 'lessons'], 'zh-Hans': '课时', 'zh-Hant': '節' },
  minutes: { en: ['minute', 'minutes'], 'zh-Hans': '分钟', 'zh-Hant': '分鐘' },
  millimetres: { en: ['mm', 'mm'], 'zh-Hans': '毫米', 'zh-Hant': '公釐' },
  'percentage-points': { en: ['percentage point', 'percentage points'], 'zh-Hans': '个百分点', 'zh-Hant': '個百分點' },
  index: { en: ['(index)', '(index)'], 'zh-Hans': '（指数）', 'zh-Hant': '（指數）' },
  score: { en: ['(score)', '(score)'], 'zh-Hans': '（得分）', 'zh-Hant': '（得分）' },
  tokens: { en: ['token', 'tokens'], 'zh-Hans': '个词元', 'zh-Hant': '個詞元' },
}

/** Made once: making the rules costs far more than asking them. */
const PLURAL = new Intl.PluralRules('en')

/** The noun of a unit after a number, in the plural form the language asks for; null for symbols and currencies. */
export function unitWord(unit: Unit, value: number, locale: Locale): string | null {
  const words = UNIT_WORDS[unit]
  if (!words) return null
  if (locale !== 'en') return words[locale]
  return PLURAL.select(value) === 'one' ? words.en[0] : words.en[1]
}

/** Heads of any kind are 人 on a Chinese axis. */
const HEADS: ReadonlySet<Unit> = new Set(['people', 'employees', 'workers', 'students', 'users', 'subscribers'])
/** What a Chinese axis counts with the measure word alone, as its subtitle names the thing: 单位：台. */
const COUNTED: ReadonlySet<Unit> = new Set([
  'jobs',
  'companies',
  'employers',
  'institutions',
  'schools',
  'hospitals',
  'regions',
  'occupations',
  'robots',
  'models',
  'applications',
  'devices',
  'publications',
  'patents',
])
const LOG: Record<Locale, string> = { en: ' (log scale)', 'zh-Hans': '（对数刻度）', 'zh-Hant': '（對數刻度）' }

/** The unit of a plot in words ("Robots per 10,000 workers", 单位：台); "" where every number carries it as a sign, as percent does. */
export function axisUnit(unit: Unit, locale: Locale, isLog = false): string {
  const log = isLog ? LOG[locale] : ''
  if (unit === 'percent' || unit === 'ratio') return log.trim()
  if (locale === 'en') {
    if (unit === 'usd') return `US dollars${log}`
    if (unit === 'hkd') return `Hong Kong dollars${log}`
    if (unit === 'cny') return `RMB (yuan)${log}`
    if (unit === 'items') return `Number${log}`
    const word = (UNIT_WORDS[unit]?.en[1] ?? '').replace(/[()]/g, '')
    return word.charAt(0).toUpperCase() + word.slice(1) + log
  }
  const counted = UNIT_WORDS[unit]?.[locale]
  const word =
    unit === 'usd'
      ? '美元'
      : unit === 'hkd'
        ? '港元'
        : unit === 'cny'
          ? locale === 'zh-Hans'
            ? '元'
            : '元人民幣'
          : HEADS.has(unit)
            ? '人'
            : COUNTED.has(unit)
              ? counted?.charAt(0)
              : counted
  return `${locale === 'zh-Hans' ? '单位：' : '單位：'}${(word ?? '').replace(/[（）]/g, '')}${log}`
}
