import type { QueryClient } from '@tanstack/react-query'
import { createRouter, type RouterHistory } from '@tanstack/react-router'
import type { RouterContext } from '#blocks/navigation/context.ts'
import { reads } from '#data/prefetch.ts'
import type { Locale } from '#i18n/locales.ts'
import { paths } from '#url/paths.ts'
import { type Copy, rewriteFor } from '#url/rewrite.ts'
import { readCompany, readCompanyPair, readDeck, readIndicator } from './loaders.ts'
import { frame, NotFound, root, screen } from './screen.tsx'
import { restoresScroll } from './scroll.ts'

/** Every screen, a row each: its path, its code, what it reads. */
const framed = [
  screen(
    paths.compare.pattern,
    () => import('#features/compare/route.tsx'),
    (m) => m.CompareScreen,
    reads('narratives'),
  ),
  screen(
    paths.companies.pattern,
    () => import('#features/companies/route.tsx'),
    (m) => m.CompaniesScreen,
    reads('companies'),
  ),
  screen(
    paths.company.pattern,
    () => import('#features/companies/route.tsx'),
    (m) => m.CompanyScreen,
    readCompany,
  ),
  screen(
    paths.companyPair.pattern,
    () => import('#features/companies/route.tsx'),
    (m) => m.CompanyPairScreen,
    readCompanyPair,
  ),
  screen(
    paths.figures.pattern,
    () => import('#features/figures/route.tsx'),
    (m) => m.FiguresScreen,
    reads('figures'),
  ),
  screen(
    paths.figure.pattern,
    () => import('#features/figures/route.tsx'),
    (m) => m.FigureScreen,
    reads('figures/:id'),
  ),
  screen(
    paths.evidence.pattern,
    () => import('#features/evidence/route.tsx'),
    (m) => m.EvidenceScreen,
    reads('claims-start'),
  ),
  screen(
    paths.claim.pattern,
    () => import('#features/claim/route.tsx'),
    (m) => m.ClaimScreen,
    reads('claims/:id'),
  ),
  screen(
    paths.indicators.pattern,
    () => import('#features/indicators/route.tsx'),
    (m) => m.IndicatorsScreen,
    reads('indicators'),
  ),
  screen(
    paths.indicatorBrief.pattern,
    () => import('#features/indicators/brief-route.tsx'),
    (m) => m.BriefScreen,
    reads('indicators'),
  ),
  screen(
    paths.indicator.pattern,
    () => import('#features/indicators/indicator-route.tsx'),
    (m) => m.IndicatorScreen,
    readIndicator,
  ),
  screen(
    paths.policies.pattern,
    () => import('#features/policies/route.tsx'),
    (m) => m.PoliciesScreen,
    reads('policies', 'term-forms'),
  ),
  screen(
    paths.policy.pattern,
    () => import('#features/policies/route.tsx'),
    (m) => m.PolicyScreen,
    reads('policies/:id'),
  ),
  screen(
    paths.debate.pattern,
    () => import('#features/debate/route.tsx'),
    (m) => m.DebateScreen,
    reads('debates/:id', 'debates'),
  ),
  screen(
    paths.glossary.pattern,
    () => import('#features/glossary/route.tsx'),
    (m) => m.GlossaryScreen,
    reads('terms'),
  ),
  screen(
    paths.term.pattern,
    () => import('#features/glossary/route.tsx'),
    (m) => m.TermScreen,
    reads('terms/:id'),
  ),
  screen(
    paths.outlook.pattern,
    () => import('#features/outlook/route.tsx'),
    (m) => m.OutlookScreen,
    reads('outlook', 'term-forms'),
  ),
  screen(
    paths.occupations.pattern,
    () => import('#features/occupations/route.tsx'),
    (m) => m.OccupationsScreen,
    reads('occupations', 'term-forms'),
  ),
  screen(
    paths.occupation.pattern,
    () => import('#features/occupations/route.tsx'),
    (m) => m.OccupationScreen,
    reads('occupations/:code'),
  ),
  screen(
    paths.study.pattern,
    () => import('#features/study/route.tsx'),
    (m) => m.StudyScreen,
    reads('cases', 'debates'),
  ),
  screen(
    paths.studyQuiz.pattern,
    () => import('#features/study/route.tsx'),
    (m) => m.QuizScreen,
    reads('quiz'),
  ),
  screen(
    paths.studyAssignment.pattern,
    () => import('#features/study/route.tsx'),
    (m) => m.AssignmentScreen,
    reads('cases'),
  ),
  screen(
    paths.studyCase.pattern,
    () => import('#features/study/route.tsx'),
    (m) => m.CaseScreen,
    reads('cases/:id'),
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
    reads('article', 'term-forms'),
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
    reads('decks'),
  ),
  screen(
    paths.presentDeck.pattern,
    () => import('#features/present/route.tsx'),
    (m) => m.DeckScreen,
    readDeck,
  ),
  screen(
    paths.method.pattern,
    () => import('#features/method/route.tsx'),
    (m) => m.MethodScreen,
    reads('term-forms'),
  ),
  screen(
    paths.loadBearing.pattern,
    () => import('#features/load-bearing/route.tsx'),
    (m) => m.LoadBearingScreen,
    reads('load-bearing'),
  ),
  screen(
    paths.about.pattern,
    () => import('#features/about/route.tsx'),
    (m) => m.AboutScreen,
    reads('term-forms'),
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
    paths.embedOccupations.pattern,
    () => import('#features/occupations/embed-route.tsx'),
    (m) => m.OccupationsEmbedScreen,
    reads('occupations'),
    true,
  ),
  screen(
    paths.presentSlide.pattern,
    () => import('#features/present/slide-screen.tsx'),
    (m) => m.SlideScreen,
    readDeck,
    true,
  ),
  screen(
    paths.embedFigure.pattern,
    () => import('#features/embed/route.tsx'),
    (m) => m.EmbedScreen,
    reads('figures/:id'),
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
