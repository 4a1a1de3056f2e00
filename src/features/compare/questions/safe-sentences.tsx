import { Rich } from '#blocks/text/rich.tsx'
import type { QuestionAnswer } from '#schema/api-narratives.ts'
import { CopySentence } from '../copy-sentence.tsx'
import { useMessages } from '#i18n/context.tsx'
import { COMPARE } from '#i18n/messages/compare/namespace.ts'

type Sentence = QuestionAnswer['safe'][number]

/** Sentences that may be said and sentences that may not, about one country. */
export function SafeSentences({ sentences }: { sentences: readonly Sentence[] }) {
  const { safe } = useMessages(COMPARE).compare
  return (
    <>
      <List heading={safe.carries} sentences={sentences.filter((s) => s.safe)} />
      <List heading={safe.not} sentences={sentences.filter((s) => !s.safe)} />
    </>
  )
}

function List({ heading, sentences }: { heading: string; sentences: readonly Sentence[] }) {
  const { safe } = useMessages(COMPARE).compare
  if (sentences.length === 0) return null
  return (
    <>
      <h5>{heading}</h5>
      <ul className="question-safe">
        {sentences.map((s) => (
          <li key={s.id}>
            <Rich text={s.text} /> <CopySentence label={s.safe ? safe.copy : safe.copyDoubtful} sentence={s} />
          </li>
        ))}
      </ul>
    </>
  )
}
