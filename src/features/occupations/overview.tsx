import { usePageValue } from '#blocks/navigation/navigation.tsx'
import { useI18n } from '#i18n/context.tsx'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { OccupationsAnswer } from '#schema/occupations.ts'
import { Notice } from '#ui/notice.tsx'
import { readOccupationsSearch } from '#url/occupations-search.ts'
import { Agreement } from './agreement.tsx'
import { China } from './china.tsx'
import { Controls } from './controls.tsx'
import { Countries } from './countries.tsx'
import { GroupsTable } from './groups-table.tsx'
import { countriesOf } from './groups.ts'
import { Limits } from './limits.tsx'
import { Scatter } from './scatter.tsx'
import { Sources } from './sources.tsx'

/** The picture with its controls; below it what the measures say together, by country, and about China. */
export function Overview({ answer }: { answer: OccupationsAnswer }) {
  const { m } = useI18n(OCCUPATIONS, SHELL)
  // A string, so that the screen is drawn again only when the query changes.
  const search = usePageValue((page) => page.search) ?? ''
  const { view, notices, weightNeedsTwo } = readOccupationsSearch(new URLSearchParams(search), {
    weights: countriesOf(answer),
    majors: answer.majors.map((g) => g.code),
  })
  return (
    <>
      {notices.map((n) => (
        <Notice key={n.parameter}>
          <p data-count="">{n.parameter === 'weight' && n.value === 'chn' ? m.occupations.noChina : m.shell.notices.badParameter(n)}</p>
        </Notice>
      ))}
      {weightNeedsTwo === null ? null : (
        <Notice>
          <p data-count="">
            {m.occupations.refusedWeight({ country: m.occupations.countries.name[weightNeedsTwo.toUpperCase()] ?? weightNeedsTwo })}
          </p>
        </Notice>
      )}
      <Controls answer={answer} view={view} />
      <Scatter answer={answer} view={view} />
      <Limits />
      <GroupsTable answer={answer} view={view} />
      <Agreement answer={answer} view={view} />
      <Countries answer={answer} view={view} />
      <China answer={answer} />
      <Sources answer={answer} />
    </>
  )
}
