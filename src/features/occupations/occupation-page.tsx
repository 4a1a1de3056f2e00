import { Sentences } from '#blocks/text/sentences.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { disagreement, OLDER } from '#domain/occupations/standing.ts'
import { useI18n } from '#i18n/context.tsx'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import { type OccupationAnswer, EXPOSURES, type StandingAnswer } from '#schema/occupations.ts'
import { formatCount } from '#i18n/format-count.ts'
import { paths } from '#url/paths.ts'
import { Balance } from './balance.tsx'
import { Limits } from './limits.tsx'
import { formatRank, formatScore } from './numbers.ts'
import { People } from './people.tsx'
import { RankStrip } from './rank-strip.tsx'
import { closenessOf } from './marks.ts'

/** One group: where it stands by every measure, who does the work, how many people, what is in it, and what none of this says. */
export function OccupationPage({ answer }: { answer: OccupationAnswer }) {
  const { locale, m } = useI18n(OCCUPATIONS)
  const { page } = m.occupations
  const standings = EXPOSURES.flatMap((id) => answer.standings.find((s) => s.id === id) ?? [])
  return (
    <article className="occupations-page">
      <p className="occupations-kicker">
        <code>{page.code({ code: answer.code })}</code> · <span data-count="">{answer.major.name}</span>
      </p>
      <h1 data-count="">{answer.name}</h1>
      <p className="occupations-others">
        {answer.others.map((o) => (
          <span key={o.locale} lang={o.locale} data-count="">
            {o.name}
          </span>
        ))}
      </p>
      <p className="lead" data-count="">
        <Summary standings={standings} />
      </p>
      <section>
        <h2>{page.ranks}</h2>
        <RankStrip standings={standings} />
        <p className="small quiet">{page.range}</p>
      </section>
      <div className="occupations-pair">
        <Balance answer={answer} />
        <People answer={answer} />
      </div>
      <section>
        <h2>{page.units}</h2>
        <p className="small quiet" data-count="">
          {page.unitsLead}
        </p>
        <ul className="occupations-units">
          {answer.units.map((unit) => (
            <li key={unit.code} data-count="">
              {unit.name}{' '}
              <span className="quiet small">
                {page.band[unit.band]} · {formatScore(unit.mean, locale)}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <Limits />
      <section>
        <h2>{page.around}</h2>
        <dl className="occupations-around">
          <Around label={page.wider} groups={answer.parent ? [answer.parent] : []} />
          <Around label={page.narrower} groups={answer.children} />
          <Around label={page.beside} groups={answer.siblings} />
        </dl>
      </section>
      <p>
        <AppLink to={`${paths.occupations()}#sources`}>{m.occupations.sources.title}</AppLink>
      </p>
    </article>
  )
}

/** Where today's measures put it, highest and lowest, and how far apart that is. */
function Summary({ standings }: { standings: readonly StandingAnswer[] }) {
  const { locale, m } = useI18n(OCCUPATIONS)
  const { page, said } = m.occupations
  const found = disagreement(standings)
  const older = standings.find((s) => s.id === OLDER)
  const rank = (s: StandingAnswer) => ({ rank: formatRank(s.rank ?? 0, locale), of: formatCount(s.of, locale) })
  const at = (s: StandingAnswer) => page.at({ measure: said[s.id], ...rank(s) })
  const say = found === null ? null : page[closenessOf(found.gap)]
  return (
    <Sentences>
      {found && say ? say({ high: at(found.high), low: at(found.low) }) : null}
      {older && older.rank !== null ? page.older(rank(older)) : null}
    </Sentences>
  )
}

function Around({ label, groups }: { label: string; groups: readonly { code: string; name: string }[] }) {
  if (groups.length === 0) return null
  return (
    <div>
      <dt>{label}</dt>
      {groups.map((group) => (
        <dd key={group.code} data-count="">
          <AppLink to={paths.occupation(group.code)}>{group.name}</AppLink>
        </dd>
      ))}
    </div>
  )
}
