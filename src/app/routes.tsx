import type { QueryClient } from '@tanstack/react-query'
import { createRouter, type RouterHistory } from '@tanstack/react-router'
import type { RouterContext } from '#blocks/navigation/context.ts'
import type { Locale } from '#i18n/locales.ts'
import { paths } from '#url/paths.ts'
import { type Copy, rewriteFor } from '#url/rewrite.ts'
import * as loaders from './loaders.ts'
import { frame, NotFound, root, screen } from './screen.tsx'
import { restoresScroll } from './scroll.ts'

/** Every screen, a row each: its path, its code, what it reads. */
const framed = [
  screen(
    paths.compare.pattern,
    () => import('#features/compare/route.tsx'),
    (m) => m.CompareScreen,
    (q, locale) => loaders.compare(q, locale),
  ),
  screen(
    paths.companies.pattern,
    () => import('#features/companies/route.tsx'),
    (m) => m.CompaniesScreen,
    (q, locale) => loaders.companies(q, locale),
  ),
  screen(
    paths.company.pattern,
    () => import('#features/companies/route.tsx'),
    (m) => m.CompanyScreen,
    (q, locale, { id }) => loaders.company(q, locale, id),
  ),
  screen(
    paths.companyPair.pattern,
    () => import('#features/companies/route.tsx'),
    (m) => m.CompanyPairScreen,
    (q, locale, { a, b }) => loaders.companyPair(q, locale, a, b),
  ),
  screen(
    paths.figures.pattern,
    () => import('#features/figures/route.tsx'),
    (m) => m.FiguresScreen,
    (q, locale) => loaders.figures(q, locale),
  ),
  screen(
    paths.figure.pattern,
    () => import('#features/figures/route.tsx'),
    (m) => m.FigureScreen,
    (q, locale, { id }) => loaders.figure(q, locale, id),
  ),
  screen(
    paths.evidence.pattern,
    () => import('#features/evidence/route.tsx'),
    (m) => m.EvidenceScreen,
    (q, locale) => loaders.evidence(q, locale),
  ),
  screen(
    paths.claim.pattern,
    () => import('#features/claim/route.tsx'),
    (m) => m.ClaimScreen,
    (q, locale, { id }) => loaders.claim(q, locale, id),
  ),
  screen(
    paths.indicators.pattern,
    () => import('#features/indicators/route.tsx'),
    (m) => m.IndicatorsScreen,
    (q, locale) => loaders.indicators(q, locale),
  ),
  screen(
    paths.indicatorBrief.pattern,
    () => import('#features/indicators/brief-route.tsx'),
    (m) => m.BriefScreen,
    (q, locale) => loaders.indicators(q, locale),
  ),
  screen(
    paths.indicator.pattern,
    () => import('#features/indicators/indicator-route.tsx'),
    (m) => m.IndicatorScreen,
    (q, locale, { id }) => loaders.indicator(q, locale, id),
  ),
  screen(
    paths.policies.pattern,
    () => import('#features/policies/route.tsx'),
    (m) => m.PoliciesScreen,
    (q, locale) => loaders.policies(q, locale),
  ),
  screen(
    paths.policy.pattern,
    () => import('#features/policies/route.tsx'),
    (m) => m.PolicyScreen,
    (q, locale, { id }) => loaders.policy(q, locale, id),
  ),
  screen(
    paths.debate.pattern,
    () => import('#features/debate/route.tsx'),
    (m) => m.DebateScreen,
    (q, locale, { id }) => loaders.debate(q, locale, id),
  ),
  screen(
    paths.glossary.pattern,
    () => import('#features/glossary/route.tsx'),
    (m) => m.GlossaryScreen,
    (q, locale) => loaders.glossary(q, locale),
  ),
  screen(
    paths.term.pattern,
    () => import('#features/glossary/route.tsx'),
    (m) => m.TermScreen,
    (q, locale, { id }) => loaders.term(q, locale, id),
  ),
  screen(
    paths.outlook.pattern,
    () => import('#features/outlook/route.tsx'),
    (m) => m.OutlookScreen,
    (q, locale) => loaders.outlook(q, locale),
  ),
  screen(
    paths.occupations.pattern,
    () => import('#features/occupations/route.tsx'),
    (m) => m.OccupationsScreen,
    (q, locale) => loaders.occupations(q, locale),
  ),
  screen(
    paths.occupation.pattern,
    () => import('#features/occupations/route.tsx'),
    (m) => m.OccupationScreen,
    (q, locale, { code }) => loaders.occupation(q, locale, code),
  ),
  screen(
    paths.study.pattern,
    () => import('#features/study/route.tsx'),
    (m) => m.StudyScreen,
    (q, locale) => loaders.study(q, locale),
  ),
  screen(
    paths.studyQuiz.pattern,
    () => import('#features/study/route.tsx'),
    (m) => m.QuizScreen,
    (q, locale) => loaders.quiz(q, locale),
  ),
  screen(
    paths.studyAssignment.pattern,
    () => import('#features/study/route.tsx'),
    (m) => m.AssignmentScreen,
    (q, locale) => loaders.cases(q, locale),
  ),
  screen(
    paths.studyCase.pattern,
    () => import('#features/study/route.tsx'),
    (m) => m.CaseScreen,
    (q, locale, { id }) => loaders.studyCase(q, locale, id),
  ),
  screen(
    paths.notebook.pattern,
    () => import('#features/notebook/route.tsx'),
    (m) => m.NotebookScreen,
  ),
  screen(
    paths.article.pattern,
    () => import('#features/article/route.tsx'),
    (m) => m.ArticleScreen,
    (q, locale) => loaders.article(q, locale),
  ),
  screen(
    paths.checkFile.pattern,
    () => import('#features/data/route.tsx'),
    (m) => m.CheckFileScreen,
  ),
  screen(
    paths.present.pattern,
    () => import('#features/present/route.tsx'),
    (m) => m.PresentScreen,
    (q, locale) => loaders.decks(q, locale),
  ),
  screen(
    paths.presentDeck.pattern,
    () => import('#features/present/route.tsx'),
    (m) => m.DeckScreen,
    (q, locale, { deck }) => loaders.deck(q, locale, deck),
  ),
  screen(
    paths.method.pattern,
    () => import('#features/method/route.tsx'),
    (m) => m.MethodScreen,
    (q, locale) => loaders.method(q, locale),
  ),
  screen(
    paths.loadBearing.pattern,
    () => import('#features/load-bearing/route.tsx'),
    (m) => m.LoadBearingScreen,
    (q, locale) => loaders.loadBearing(q, locale),
  ),
  screen(
    paths.about.pattern,
    () => import('#features/about/route.tsx'),
    (m) => m.AboutScreen,
  ),
  ...(import.meta.env.DEV
    ? [
        screen(
          paths.devUi.pattern,
          () => import('./dev-ui/dev-ui.tsx'),
          (m) => m.DevUiScreen,
        ),
      ]
    : []),
  screen(
    '/$',
    () => import('./not-found.tsx'),
    (m) => m.NotFoundScreen,
  ),
]
const alone = [
  screen(
    paths.presentSlide.pattern,
    () => import('#features/present/slide-screen.tsx'),
    (m) => m.SlideScreen,
    (q, locale, { deck }) => loaders.deck(q, locale, deck),
    true,
  ),
  screen(
    paths.embedFigure.pattern,
    () => import('#features/embed/route.tsx'),
    (m) => m.EmbedScreen,
    (q, locale, { id }) => loaders.figure(q, locale, id),
    true,
  ),
]

const routeTree = root.addChildren([frame.addChildren(framed), ...alone])

/** Parameters stay plain strings: the app's own codecs (url/) read them. */
const parseSearch = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search))
const stringifySearch = (search: Record<string, unknown>): string => {
  const text = new URLSearchParams(
    Object.entries(search).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  ).toString()
  return text === '' ? '' : `?${text}`
}

type Options = { history?: RouterHistory; copy?: Copy | null }

/**
 * The router of a document in one language. The pre-render and the tests give it a memory history; `copy` when the document is read
 * under another address than its own.
 */
export function createAppRouter(queries: QueryClient, locale: Locale, { history, copy = null }: Options = {}) {
  const context: RouterContext = { queries, locale, isCopy: copy !== null }
  return createRouter({
    routeTree,
    rewrite: rewriteFor(locale, copy),
    context,
    trailingSlash: 'preserve',
    parseSearch,
    stringifySearch,
    scrollRestoration: restoresScroll(),
    defaultNotFoundComponent: NotFound,
    ...(history ? { history } : {}),
  })
}
export type AppRouter = ReturnType<typeof createAppRouter>
