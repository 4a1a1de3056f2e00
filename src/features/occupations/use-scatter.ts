import { useMemo } from 'react'
import { formatCount } from '#i18n/format-count.ts'
import { useI18n } from '#i18n/context.tsx'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { OccupationsAnswer } from '#schema/occupations.ts'
import { type OccupationView, US_JOBS } from '#url/occupations-search.ts'
import { dotsOf, highest } from './dots.ts'
import { inSentence } from './in-sentence.ts'
import { formatAgainst, formatRank, formatScore } from './numbers.ts'

/** Groups that the title names. */
const NAMED = 3

/** The groups of a view and every word of their picture: on the page, in an image and in an embed. */
export function useScatter(answer: OccupationsAnswer, view: OccupationView) {
  const { locale, m } = useI18n(OCCUPATIONS, SHELL)
  const { chart, measure, said, control, countries } = m.occupations
  const { dots, all, ranks } = useMemo(() => dotsOf(answer, view), [answer, view])
  const country = countries.name[view.weight.toUpperCase()] ?? view.weight
  const axis = {
    x: ranks ? chart.rank({ measure: measure[view.measure] }) : chart.score({ measure: measure[view.measure] }),
    y: chart.y[view.against],
  }
  return {
    dots,
    ranks,
    country,
    title: chart.finding({ measure: said[view.measure], names: inSentence(highest(answer, view, NAMED), locale, m.shell.listComma) }),
    subtitle: chart.subtitle({ measure: ranks ? chart.byRank({ measure: said[view.measure] }) : said[view.measure], against: axis.y }),
    words: { axis, less: chart.less, more: chart.more, up: chart.up[view.against], down: chart.down[view.against] },
    xText: (v: number) => (ranks ? formatRank(v, locale) : formatScore(v, locale)),
    yText: (v: number) => formatAgainst(v, view.against, locale),
    /** What a circle's size is, how many groups are drawn, and why the others are not. */
    note: [
      chart.size({ what: view.weight === US_JOBS ? control.usJobs : control.shareOf({ country }) }),
      chart.drawn({ drawn: formatCount(dots.length, locale), all: formatCount(all, locale) }),
      ...(dots.length < all ? [chart.left[view.against]] : []),
    ].join(locale === 'en' ? ' ' : ''),
  }
}
export type ScatterParts = ReturnType<typeof useScatter>
