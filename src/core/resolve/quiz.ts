import type { QuizItem, QuizOption } from '#domain/study/quiz/item.ts'
import { makeQuiz } from '#domain/study/quiz/quiz.ts'
import { claimsAbout, rightAnswers } from '#domain/study/quiz/right.ts'
import { breaksBetween, compareClaims } from '#domain/comparand.ts'
import { parseClaimRef } from '#domain/quantity-of.ts'
import { isSelfReported } from '#domain/status-test.ts'
import { formatComputed, formatFull, formatSigned, formatValue } from '#i18n/format-value.ts'
import type { Locale } from '#i18n/locales.ts'
import type { QuizAnswer, QuizItemAnswer } from '#schema/api-study.ts'
import type { Dataset } from '#schema/dataset.ts'
import { plainText, type RichText } from '#schema/rich-text.ts'
import { studyNumber } from './cases.ts'
import { resolveCheck } from './check.ts'
import { type Context, resolveTemplate } from './rich.ts'
import { resolveSpeaker, resolveSummaries } from './summary.ts'

/** Language in which a number is shown where it has to be read in the page's own. */
const OTHER_SCRIPT: Record<Locale, Locale> = { en: 'zh-Hans', 'zh-Hans': 'en', 'zh-Hant': 'en' }

/** A claim's label, with the company's name before it where the label does not contain it. */
function labelOf(id: string, context: Context): string {
  const [claim] = resolveSummaries([id], context)
  if (!claim) return id
  const label = plainText(claim.label)
  const company = claim.company === null ? undefined : context.data.wording[context.locale]?.companies[claim.company]?.name
  return company === undefined || label.includes(company) ? label : `${company}${context.locale === 'en' ? ': ' : '：'}${label}`
}

function optionAnswer(option: QuizOption, context: Context): QuizItemAnswer['options'][number] {
  switch (option.kind) {
    case 'status':
      return { code: option.status, text: '' }
    case 'verdict':
      return { code: option.verdict, text: '' }
    case 'break':
      return { code: option.answer, text: '' }
    case 'finding':
      return { code: option.finding, text: '' }
    case 'speaker':
      return { code: null, text: resolveSpeaker(option.speaker, context).name }
    case 'number':
      return { code: null, text: option.isChange ? formatSigned(option, context.locale) : formatComputed(option, context.locale) }
    case 'base': {
      const claim = context.data.claims.get(option.ref)
      const value = claim?.quantity ? formatValue(claim.quantity, context.locale) : ''
      const [open, close] = context.locale === 'en' ? [' (', ')'] : ['（', '）']
      return { code: null, text: `${labelOf(option.ref, context)}${open}${value}${close}` }
    }
  }
}

/** Why the answer is right, in words. */
function reasonOf(item: QuizItem, context: Context): QuizItemAnswer['reason'] {
  const { data, locale } = context
  const claim = data.claims.get(item.subject)
  const [a, b] = claimsAbout(item, data)
  const none = { code: null, text: null }
  switch (item.skill) {
    case 'status':
      return { code: claim?.status ?? null, text: null }
    case 'speaker':
      return { code: claim && isSelfReported(claim, data) ? 'self' : null, text: null }
    case 'base':
    case 'arithmetic':
      return { code: null, text: resolveCheck(item.subject, context)?.steps ?? null }
    case 'comparability':
      return { code: a && b ? (compareClaims(a, b, data).binding?.reason ?? null) : null, text: null }
    case 'break': {
      const series = data.series.get(item.subject)
      const found = series && a && b ? breaksBetween(series, a.asOf, b.asOf)[0] : undefined
      const words = found ? data.wording[locale]?.series[item.subject]?.breaks?.[found.id] : undefined
      return words === undefined ? none : { code: null, text: resolveTemplate(words, context) }
    }
    case 'article': {
      const words = data.wording[locale]?.article[item.subject]
      const text = words?.missing ?? words?.right
      return text === undefined ? none : { code: null, text: resolveTemplate(text, context) }
    }
    case 'scripts':
      return none
  }
}

function quoteOf(item: QuizItem, context: Context): RichText | null {
  const { data, locale } = context
  if (item.skill === 'article') return resolveTemplate(data.wording[locale]?.article[item.subject]?.paraphrase ?? '', context)
  if (item.skill === 'break') return resolveTemplate(data.wording[locale]?.series[item.subject]?.name ?? '', context)
  const [claim] = resolveSummaries([item.subject], context)
  if (!claim) return null
  if (item.skill === 'status') return claim.statement
  return item.skill === 'speaker' ? claim.label : null
}

const claimIds = (item: QuizItem, data: Dataset): string[] => {
  const statement = data.statements.get(item.subject)
  const check = data.checks.get(item.subject)
  return [
    ...new Set([
      ...(data.claims.has(item.subject) ? [item.subject] : []),
      ...(statement ? [...statement.claims, ...statement.against].slice(0, 3) : []),
      ...(check ? check.inputs.map((i) => parseClaimRef(i).id) : []),
      ...claimsAbout(item, data).map((c) => c.id),
    ]),
  ]
}

function itemAnswer(item: QuizItem, context: Context): QuizItemAnswer[] {
  const [answer] = rightAnswers(item, context.data)
  if (answer === undefined) return []
  const claim = context.data.claims.get(item.subject)
  const speakerValue = item.skill === 'speaker' && claim?.quantity ? [{ claim: claim.id }] : item.about
  return [
    {
      id: item.id,
      skill: item.skill,
      quote: quoteOf(item, context),
      numbers: speakerValue.flatMap((ref) => {
        const number = studyNumber(ref, context)
        return number ? [{ label: [labelOf(number.claim, context)], number }] : []
      }),
      operation: item.skill === 'arithmetic' ? (context.data.checks.get(item.subject)?.operation ?? null) : null,
      otherScript: item.skill === 'scripts' && claim?.quantity ? formatFull(claim.quantity, OTHER_SCRIPT[context.locale]) : null,
      options: item.options.map((option) => optionAnswer(option, context)),
      answer,
      reason: reasonOf(item, context),
      claims: claimIds(item, context.data).map((id) => ({ id, label: labelOf(id, context) })),
    },
  ]
}

/** The quiz in the words of a language. */
export const resolveQuiz = (context: Context): QuizAnswer => ({
  version: context.version,
  items: makeQuiz(context.data).flatMap((item) => itemAnswer(item, context)),
})
