import { publicUrl } from '#blocks/navigation/public-url.ts'
import type { WrittenItem } from '#files/quiz/written-item.ts'
import type { Locale } from '#i18n/locales.ts'
import type { QuizMessages } from '#i18n/messages/quiz/en.ts'
import type { VocabularyMessages } from '#i18n/messages/vocabulary/en.ts'
import type { VocabularyMoreMessages } from '#i18n/messages/vocabulary-more/en.ts'
import type { QuizItemAnswer } from '#schema/api-study.ts'
import { plainText, type RichText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'

/** Words of the quiz. */
export type QuizWords = { quiz: QuizMessages; vocabulary: VocabularyMessages & VocabularyMoreMessages }

const look = (words: Readonly<Record<string, string>>, code: string | null): string => (code === null ? '' : (words[code] ?? code))

/** The question itself. */
export const askText = (item: QuizItemAnswer, { quiz }: QuizWords): string =>
  item.skill === 'arithmetic' ? quiz.ask[item.operation ?? 'share'] : quiz.ask[item.skill]

/** An answer to choose, in words. */
export function optionText(item: QuizItemAnswer, i: number, { quiz, vocabulary }: QuizWords): string {
  const option = item.options[i]
  if (!option) return ''
  if (option.code === null) return option.text
  switch (item.skill) {
    case 'status':
      return look(vocabulary.status, option.code)
    case 'comparability':
      return look(vocabulary.verdict, option.code)
    case 'break':
      return look(quiz.breaks, option.code)
    default:
      return look(vocabulary.finding, option.code)
  }
}

/** Why the right answer is right. */
export function reasonText(item: QuizItemAnswer, { quiz, vocabulary }: QuizWords): RichText {
  const { code, text } = item.reason
  if (text !== null) return text
  switch (item.skill) {
    case 'status':
      return [look(vocabulary.statusTest, code)]
    case 'speaker':
      return [code === 'self' ? quiz.because.self : quiz.because.heard]
    case 'comparability': {
      const reason = code === null ? quiz.because.comparable : look(vocabulary.reason, code)
      return [reason.charAt(0).toUpperCase() + reason.slice(1)]
    }
    case 'break':
      return [quiz.because.noBreak]
    case 'scripts':
      return [quiz.because.scripts]
    default:
      return []
  }
}

/** The item in plain words, for a learning platform. */
export function writtenItem(item: QuizItemAnswer, words: QuizWords, locale: Locale): WrittenItem {
  const colon = locale === 'en' ? ': ' : '：'
  return {
    id: item.id,
    skill: words.quiz.skills[item.skill],
    lines: [
      ...(item.quote === null ? [] : [plainText(item.quote)]),
      ...(item.otherScript === null
        ? item.numbers.map((n) => `${plainText(n.label)}${colon}${n.number.text}`)
        : [`${plainText(item.numbers[0]?.label ?? [])}${colon}${item.otherScript}`]),
    ],
    question: askText(item, words),
    options: item.options.map((_, i) => optionText(item, i, words)),
    answer: item.answer,
    reason: plainText(reasonText(item, words)),
    links: item.claims.map((c) => publicUrl(paths.claim(c.id), locale)),
  }
}
