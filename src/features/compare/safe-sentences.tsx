import { useQuery, useQueryClient } from '@tanstack/react-query'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { Rich } from '#blocks/text/rich.tsx'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import type { QuestionAnswer } from '#schema/api-narratives.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { safeCitation } from './safe-citation.ts'
import { SIDES } from './sides.ts'

type Sentence = QuestionAnswer['safe'][number]

/** Sentences that the evidence carries and sentences that it does not, per country, folded away until asked for. */
export function SafeSentences({ sentences }: { sentences: readonly Sentence[] }) {
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
              <SafeList heading={safe.carries} sentences={own.filter((s) => s.safe)} />
              <SafeList heading={safe.not} sentences={own.filter((s) => !s.safe)} />
            </div>
          )
        })}
      </div>
    </details>
  )
}

function SafeList({ heading, sentences }: { heading: string; sentences: readonly Sentence[] }) {
  const { locale, m } = useI18n()
  const queries = useQueryClient()
  const version = useQuery(resourceQuery('dataset', locale)).data?.version ?? null
  if (sentences.length === 0) return null
  // The claims behind a sentence are fetched when it is copied: the page does not carry them all.
  const citation = async (s: Sentence) => {
    const cited = await Promise.all(
      s.claims.map(async (id) => ({
        url: publicUrl(paths.claim(id), locale),
        claim: await queries.fetchQuery(resourceQuery('claims/:id', locale, { id })).then(
          (a) => a.claim,
          () => undefined,
        ),
      })),
    )
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
