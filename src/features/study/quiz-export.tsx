import { download } from '#blocks/table/table-text.ts'
import { useI18n } from '#i18n/context.tsx'
import { QUIZ } from '#i18n/messages/quiz/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { QuizItemAnswer } from '#schema/api-study.ts'
import { Button } from '#ui/button.tsx'
import { writtenItem } from './quiz-words.ts'

/** The questions as files for a learning platform. The writers are fetched when one is asked for. */
export function QuizExport({ items }: { items: readonly QuizItemAnswer[] }) {
  const { locale, m } = useI18n(QUIZ, VOCABULARY)
  const { quiz } = m
  const written = () => items.map((item) => writtenItem(item, m, locale))
  const gift = async () => {
    const { giftText } = await import('#files/quiz/gift.ts')
    download(`parallax-quiz-${locale}.gift.txt`, 'text/plain;charset=utf-8', giftText(written(), quiz.title))
  }
  const qti = async () => {
    const [{ qtiPackage }, { zip }] = await Promise.all([import('#files/quiz/qti.ts'), import('#files/zip.ts')])
    download(`parallax-quiz-${locale}-qti21.zip`, 'application/zip', await zip(qtiPackage(written(), quiz.title, locale)))
  }
  return (
    <section className="study-export no-print" data-count="">
      <h2>{quiz.teachers}</h2>
      <p className="study-hint">{quiz.teachersText}</p>
      <p className="study-actions">
        <Button onClick={() => void gift()}>{quiz.gift}</Button>
        <Button onClick={() => void qti()}>{quiz.qti}</Button>
      </p>
    </section>
  )
}
