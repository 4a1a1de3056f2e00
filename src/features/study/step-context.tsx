import { StoreNotice } from '#blocks/store/store-notice.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { Stance } from './stance.tsx'
import type { StepProps } from './step-props.ts'

/** What the case is about, what the article says of it, and what the reader thinks before reading. */
export function ContextStep(props: StepProps) {
  const { m } = useI18n(SHELL, STUDY, VOCABULARY)
  const { it } = props
  return (
    <>
      {it.context.map((paragraph, i) => (
        // Paragraphs have no identity of their own and never move.
        <p key={i} className="measure">
          <Rich text={paragraph} />
        </p>
      ))}
      {it.article.map((s) => (
        <p key={s.id} className="study-article">
          <span className="study-small">{m.study.articleSays}</span>
          <Rich text={s.text} />
          <span className="lens-evidence study-small">
            {m.study.finding}
            {m.shell.colon}
            {m.vocabulary.finding[s.finding]}
          </span>
        </p>
      ))}
      <Stance {...props} when="before" />
      <StoreNotice />
    </>
  )
}
