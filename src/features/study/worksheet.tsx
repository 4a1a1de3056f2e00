import { publicUrl } from '#blocks/navigation/public-url.ts'
import { useAfterHydration } from '#blocks/query/after-hydration.ts'
import { Rich } from '#blocks/text/rich.tsx'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { plainText } from '#schema/rich-text.ts'
import type { CasePart } from '#schema/study-work.ts'
import { href, paths } from '#url/paths.ts'
import { ClaimCard } from './claim-card.tsx'
import type { StepProps } from './step-props.ts'
import { ArguePart, AskPart, Lines, PredictPart, StanceLine, UnknownPart } from './worksheet-parts.tsx'

/** The whole case on paper, with room to write. It is also what there is without JavaScript. */
export function Worksheet({ it, task }: Pick<StepProps, 'it' | 'task'>) {
  const { study: m, shell } = useMessages(STUDY, SHELL)
  const locale = useLocale()
  const has = (part: CasePart) => !(task?.without ?? []).includes(part)
  const path = paths.studyCase(it.id)
  // On paper only the whole address leads anywhere; it is known where the page is read.
  const address = useAfterHydration() ? publicUrl(path, locale) : href(path, locale)
  return (
    <section className="study-sheet" aria-label={m.sheet.title}>
      <p className="study-sheet-head">
        <span>{m.sheet.name}</span> <span>{m.sheet.date}</span>
      </p>
      <h2>
        <Rich text={it.title} />
      </h2>
      {it.context.map((paragraph) => (
        <p key={plainText(paragraph)}>
          <Rich text={paragraph} />
        </p>
      ))}
      <StanceLine title={m.stance.before} thesis={it.thesis} />
      {has('predict') ? it.predict.map((p) => <PredictPart key={p.id} it={p} />) : null}
      <h3>{m.steps.evidence}</h3>
      {it.evidence.map((id) => {
        const claim = it.claims[id]
        return claim ? <ClaimCard key={id} claim={claim} /> : null
      })}
      {has('ask') ? it.ask.map((a) => <AskPart key={a.claim} it={it} claim={a.claim} />) : null}
      {has('argue') ? <ArguePart it={it} /> : null}
      {has('unknown') ? <UnknownPart it={it} /> : null}
      {(task?.questions ?? []).map((question, i) => (
        // A link may ask the same twice.
        <div key={i} className="study-sheet-part">
          <h3 data-count="">{question}</h3>
          <Lines n={3} />
        </div>
      ))}
      <p className="study-small">
        {m.sheet.address}
        {shell.colon}
        <a href={address} data-count="">
          {address}
        </a>
      </p>
    </section>
  )
}
