import { useQuery } from '@tanstack/react-query'
import { CopyButton } from '#blocks/copy-button.tsx'
import { publicUrl } from '#blocks/public-url.ts'
import { Rich } from '#blocks/rich.tsx'
import { datasetQuery } from '#data/first-queries.ts'
import { useI18n } from '#i18n/context.tsx'
import type { QuestionAnswer } from '#schema/api-narratives.ts'
import type { ClaimBrief } from '#schema/claim-summary.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { safeCitation } from './safe-citation.ts'
import { SIDES } from './sides.ts'

type Sentence = QuestionAnswer['safe'][number]
type Claims = Readonly<Record<string, ClaimBrief>>

/** Sentences that the evidence carries and sentences that it does not, per country, folded away until asked for. */
export function SafeSentences({ sentences, claims }: { sentences: readonly Sentence[]; claims: Claims }) {
  const { m } = useI18n()
  const { safe } = m.compare
  return (
    <details className="compare-safe">
      <summary>{safe.summary}</summary>
      <div className="compare-row">
        <div className="compare-spine" />
        {SIDES.map((side) => {
          const own = sentences.filter((s) => s.country === side.country)
          return (
            <div key={side.country} className={`compare-answer ${side.role}`}>
              <h4>{m.vocabulary.countries[side.country]}</h4>
              <SafeList heading={safe.carries} sentences={own.filter((s) => s.safe)} claims={claims} />
              <SafeList heading={safe.not} sentences={own.filter((s) => !s.safe)} claims={claims} />
            </div>
          )
        })}
      </div>
    </details>
  )
}

function SafeList({ heading, sentences, claims }: { heading: string; sentences: readonly Sentence[]; claims: Claims }) {
  const { locale, m } = useI18n()
  const version = useQuery(datasetQuery(locale)).data?.version ?? null
  if (sentences.length === 0) return null
  const citation = (s: Sentence) => {
    const cited = s.claims.map((id) => ({ url: publicUrl(paths.claim(id), locale), claim: claims[id] }))
    return safeCitation({ text: plainText(s.text), safe: s.safe, cited, version }, m)
  }
  return (
    <>
      <h5>{heading}</h5>
      <ul className="compare-safe-list">
        {sentences.map((s) => (
          <li key={s.id}>
            <p>
              <Rich text={s.text} />
            </p>
            <CopyButton look="quiet" label={s.safe ? m.compare.safe.copy : m.compare.safe.copyDoubtful} text={() => citation(s)} />
          </li>
        ))}
      </ul>
    </>
  )
}
