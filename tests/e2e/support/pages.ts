import { allMessages, type AllMessages } from '#i18n/all-messages.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Page } from './watch.ts'

/** A company whose headcount was not found, a number that many screens show, a claim with every part, two figures. */
export const KNOWN = {
  claim: 'salesforce-support-cut-4000',
  richClaim: 'us-challenger-ai-2026-h1',
  figures: ['amazon-headcount', 'robots-installed'],
  companies: ['amazon', 'chegg', 'salesforce', 'iflytek', 'alibaba'],
  pair: 'amazon/alibaba',
} as const

/** Prefixes of the three languages. */
export const PREFIXES = ['', '/zh-Hans', '/zh-Hant'] as const
export type Prefix = (typeof PREFIXES)[number]
const PREFIX_OF: Readonly<Record<Locale, Prefix>> = { en: '', 'zh-Hans': '/zh-Hans', 'zh-Hant': '/zh-Hant' }

/** One address per kind of route, without language. */
export const ROUTES = [
  '/',
  '/companies',
  ...KNOWN.companies.map((id) => `/companies/${id}`),
  `/companies/compare/${KNOWN.pair}`,
  '/figures',
  ...KNOWN.figures.map((id) => `/figures/${id}`),
  `/figures/${KNOWN.figures[0]}?view=table`,
  `/figures/${KNOWN.figures[0]}?view=sources`,
  `/embed/figure/${KNOWN.figures[0]}`,
  '/evidence',
  `/evidence/${KNOWN.richClaim}`,
  '/indicators',
  '/indicators/robots-installed',
  '/indicators/brief?items=robots-installed,unemployment-rate',
  '/policies',
  '/glossary',
  '/glossary/exposure',
  '/study/debate/staff',
  '/notebook',
  '/outlook',
  '/occupations',
  '/embed/occupations',
  '/occupations/411',
  '/study',
  '/study/amazon-is-it-ai',
  '/study/quiz',
  '/present',
  '/present/ten-minute-briefing',
  '/study/assignment',
  '/article',
  '/data/check-file',
  '/method',
  '/method/load-bearing',
  '/about',
] as const

/** The page in a language. */
export const at = (prefix: Prefix, path: string): string =>
  path === '/' ? `${prefix}/` : path.startsWith('/?') ? `${prefix}/${path.slice(1)}` : prefix + path

/** Waits for two frames; a window in which nothing moves may draw none, so that this ends after a while in any case. */
export const nextFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        setTimeout(done, 1000)
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))
      }),
  )

/**
 * Waits until React has taken the page over: its last control is known to React, and the effects of that first pass have run.
 */
export async function isLive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const controls = document.querySelectorAll('#root a, #root button')
    const last = controls[controls.length - 1]
    return last !== undefined && Object.keys(last).some((key) => key.startsWith('__reactFiber'))
  })
  await nextFrames(page)
}

/** Opens an address and waits until it is live; returns the status with which it was answered. */
export async function visit(page: Page, address: string): Promise<number | undefined> {
  const response = await page.goto(address)
  await isLive(page)
  return response?.status()
}

const CATALOGUES = {
  en: await allMessages('en'),
  'zh-Hans': await allMessages('zh-Hans'),
  'zh-Hant': await allMessages('zh-Hant'),
} as const

/** The app's own words, so that a rewording breaks no journey. */
export const words = (locale: Locale): AllMessages => CATALOGUES[locale]

/** An address in a language. */
export const inLanguage = (path: string, locale: Locale): string => at(PREFIX_OF[locale], path)
