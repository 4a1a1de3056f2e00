import { LOCALE_IDS, type Locale } from '#i18n/locales.ts'
import { figureSpecs } from '#core/resolve/figure.ts'
import { DATA } from '../support/content.ts'

// While a text is being written: CONTENT_LOCALES=en,zh-Hans looks at some languages only.
const wanted = process.env.CONTENT_LOCALES?.split(',')

/** Languages looked at: all, unless CONTENT_LOCALES names some. */
export const LOCALES: readonly Locale[] = LOCALE_IDS.filter((id) => !wanted || wanted.includes(id))

export { DATA }
export const SPECS = [...figureSpecs(DATA).values()]
