import { useQueryClient } from '@tanstack/react-query'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { download } from '#blocks/table/table-text.ts'
import { resourceQuery } from '#data/resource.ts'
import { linkedLines, manifestOf } from '#files/manifest.ts'
import { useI18n } from '#i18n/context.tsx'
import { QUIZ } from '#i18n/messages/quiz/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { QuizItemAnswer } from '#schema/api-study.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'
import { writtenItem } from './quiz-words.ts'

/** The questions as files for a learning platform. The writers are fetched when one is asked for. */
export function QuizExport({ items, version }: { items: readonly QuizItemAnswer[]; version: string }) {
  const { locale, m } = useI18n(QUIZ, VOCABULARY)
  const { quiz } = m
  const queries = useQueryClient()
  const written = () => items.map((item) => writtenItem(item, m, locale))
  const about = async () => {
    const asked = new Set(items.flatMap((item) => [...item.claims.map((c) => c.id), ...item.numbers.map((n) => n.number.claim)]))
    // What the claims say cannot always be had; the questions can.
    const claims = await queries.fetchQuery(resourceQuery('claims', locale)).then(
      (answer) => answer.claims.filter((claim) => asked.has(claim.id)),
      () => [],
    )
    return linkedLines(manifestOf(claims, { version, link: publicUrl(paths.studyQuiz(), locale) }))
  }
  const gift = async () => {
    const [{ giftText }, lines] = await Promise.all([import('#files/quiz/gift.ts'), about()])
    download(`parallax-quiz-${locale}.gift.txt`, 'text/plain;charset=utf-8', giftText(written(), quiz.title, lines))
  }
  const qti = async () => {
    const [{ qtiPackage }, { zip }, lines] = await Promise.all([import('#files/quiz/qti.ts'), import('#files/zip.ts'), about()])
    download(`parallax-quiz-${locale}-qti21.zip`, 'application/zip', await zip(qtiPackage(written(), quiz.title, locale, lines)))
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
