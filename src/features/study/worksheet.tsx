import { Rich } from '#blocks/text/rich.tsx'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { plainText } from '#schema/rich-text.ts'
import { href, paths } from '#url/paths.ts'
import { ClaimCard } from './claim-card.tsx'
import { STANCES } from './stance.tsx'
import type { StepProps } from './step-props.ts'

const Lines = ({ n }: { n: number }) => (
  <div aria-hidden="true">
    {Array.from({ length: n }, (_, i) => (
      // Lines to write on are all alike.
      <div key={i} className="study-write" />
    ))}
  </div>
)

/** The whole case on paper, with room to write. It is also what there is without JavaScript. */
export function Worksheet({ it, task }: Pick<StepProps, 'it' | 'task'>) {
  const { study: m } = useMessages(STUDY)
  const locale = useLocale()
  const without = task?.without ?? []
  const stance = (title: string) => (
    <p>
      {title} <q data-count="">{plainText(it.thesis)}</q>
      <span className="study-boxes">
        {STANCES.map((s) => (
          <span key={s}>☐ {m.stance.scale[s]}</span>
        ))}
      </span>
    </p>
  )
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
      {stance(m.stance.before)}
      {without.includes('predict')
        ? null
        : it.predict.map((p) => (
            <div key={p.id} className="study-sheet-part">
              <h3>{m.steps.predict}</h3>
              <p>
                <Rich text={p.ask} />
              </p>
              <ul>
                {p.given.map((g) => (
                  <li key={plainText(g.label)}>
                    <Rich text={g.label} />
                    {locale === 'en' ? ': ' : '：'}
                    <Rich text={[{ text: g.number.text, claim: g.number.claim }]} />
                  </li>
                ))}
              </ul>
              <p className="study-sheet-guess">
                <span>{m.sheet.guess}</span> <span>{m.sheet.record}</span>
              </p>
              <p>{m.sheet.why}</p>
              <Lines n={2} />
            </div>
          ))}
      <h3>{m.steps.evidence}</h3>
      {it.evidence.map((id) => {
        const claim = it.claims[id]
        return claim ? <ClaimCard key={id} claim={claim} /> : null
      })}
      {without.includes('ask')
        ? null
        : it.ask.map((a) => (
            <div key={a.claim} className="study-sheet-part">
              <h3 data-count="">
                {m.steps.ask}
                {locale === 'en' ? ': ' : '：'}
                {it.claims[a.claim] ? plainText(it.claims[a.claim]?.label ?? []) : ''}
              </h3>
              <p>{m.ask.who}</p>
              <Lines n={1} />
              <p>{m.ask.basis}</p>
              <Lines n={1} />
              <p>{m.ask.others}</p>
              <Lines n={2} />
            </div>
          ))}
      {without.includes('argue') ? null : (
        <>
          {(['a', 'b'] as const).map((side) => (
            <div key={side} className="study-sheet-part">
              <h3>
                <Rich text={it.sides[side].text} />
              </h3>
              <p>{m.argue.text}</p>
              <Lines n={5} />
            </div>
          ))}
          <div className="study-sheet-part">
            <h3>{m.synthesis.text}</h3>
            <Lines n={4} />
            {stance(m.stance.after)}
          </div>
        </>
      )}
      {without.includes('unknown') ? null : (
        <div className="study-sheet-part">
          <h3>{m.steps.unknown}</h3>
          <ul>
            {it.unknown.map((item) => (
              <li key={plainText(item)}>
                <Rich text={item} />
              </li>
            ))}
          </ul>
          <p>{m.unknown.settle}</p>
          <Lines n={3} />
        </div>
      )}
      {(task?.questions ?? []).map((question) => (
        <div key={question} className="study-sheet-part">
          <h3 data-count="">{question}</h3>
          <Lines n={3} />
        </div>
      ))}
      <p className="study-small">
        {m.sheet.address}
        {locale === 'en' ? ': ' : '：'}
        <a href={href(paths.studyCase(it.id), locale)}>{href(paths.studyCase(it.id), locale)}</a>
      </p>
    </section>
  )
}
