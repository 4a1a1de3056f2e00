import { AppLink } from '#blocks/navigation/navigation.tsx'
import { useKept } from '#blocks/store/use-kept.ts'
import { Rich } from '#blocks/text/rich.tsx'
import { PlainRich } from '#blocks/text/plain-rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { CaseListItem } from '#schema/api-study.ts'
import { paths } from '#url/paths.ts'

/** The cases, each with its question and how far the reader has come. */
export function CaseList({ cases }: { cases: readonly CaseListItem[] }) {
  const { locale, m } = useI18n(STUDY, VOCABULARY)
  const kept = useKept('study')
  return (
    <ol className="study-cases">
      {cases.map((it) => {
        const work = kept?.find((k) => k.id === it.id)?.value
        const country = it.country === 'US' || it.country === 'CN' ? it.country : 'WLD'
        return (
          <li key={it.id} className={country === 'US' ? 'us' : country === 'CN' ? 'cn' : ''}>
            <p className="study-small">
              {m.vocabulary.countries[country]} ·{' '}
              <span data-count="">{m.study.caseMeta({ minutes: formatCount(it.minutes, locale) })}</span>
              {work ? <strong> · {work.step === 'done' ? m.study.doneMark : m.study.goOn}</strong> : null}
            </p>
            <h3 data-count="">
              <AppLink to={paths.studyCase(it.id) + (work && work.step !== 'context' ? `?step=${work.step}` : '')}>
                <PlainRich text={it.title} />
              </AppLink>
            </h3>
            <p>
              <Rich text={it.about} />
            </p>
          </li>
        )
      })}
    </ol>
  )
}
