import { waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Fault } from '#mock-api/fault.ts'
import { data as en } from '#i18n/messages/data/en.ts'
import { data as hans } from '#i18n/messages/data/zh-hans.ts'
import { data as hant } from '#i18n/messages/data/zh-hant.ts'
import type { Locale } from '#i18n/locales.ts'
import { renderApp } from '../support/render-app.tsx'
import { askForFault } from '../support/server.ts'

/** Every screen that reads a resource of its own × every way in which an answer can fail; languages take turns. A few of these cells are journeys too. */
const WORDS: Readonly<Record<Locale, typeof en>> = { en, 'zh-Hans': hans, 'zh-Hant': hant }
const LANGUAGES: readonly Locale[] = ['en', 'zh-Hans', 'zh-Hant']

/** `content`: stands there once the answer came. A missing resource with an id is no failure: the page says that there is no such thing. */
const SCREENS = [
  { path: '/', resource: 'narratives', content: 'main [data-claim]' },
  { path: '/companies', resource: 'companies', content: 'main a[href*="/companies/"]' },
  { path: '/companies/amazon', resource: 'companies/amazon', content: 'main [data-claim]', hasId: true },
  { path: '/companies/compare/amazon/alibaba', resource: 'companies/compare', content: 'main [data-claim]', hasId: true },
  { path: '/figures', resource: 'figures', content: 'main a[href*="/figures/"]' },
  { path: '/figures/robots-installed', resource: 'figures/robots-installed', content: '[data-figure] [role=tab]', hasId: true },
  { path: '/evidence/us-challenger-ai-2026-h1', resource: 'claims/us-challenger-ai-2026-h1', content: 'main .claim-value', hasId: true },
] as const

const KINDS: readonly Exclude<Fault['kind'], 'slow'>[] = ['offline', 'fail', 'missing', 'malformed', 'version']

function cause(kind: (typeof KINDS)[number], m: typeof en): string {
  switch (kind) {
    case 'offline':
      return m.network
    case 'fail':
      return m.http({ status: 500 })
    case 'missing':
      return m.missing
    case 'version':
      return m.version({ found: '99' })
    case 'malformed':
      // The place inside the answer depends on the schema: its beginning is enough.
      return m.schema({ resource: '\u0000', path: '' }).split('\u0000')[0] ?? ''
  }
}

const alertWith = (text: string) => [...document.querySelectorAll('[role=alert]')].find((box) => box.textContent?.includes(text)) ?? null

describe.each(SCREENS)('$path', (target) => {
  test.each(KINDS.filter((kind) => !(kind === 'missing' && 'hasId' in target)))(
    '%s: the cause is said, and asking again helps',
    async (kind) => {
      const locale = LANGUAGES[(KINDS.indexOf(kind) + SCREENS.indexOf(target)) % LANGUAGES.length] ?? 'en'
      const m = WORDS[locale]
      askForFault({ kind, resource: target.resource })
      const { user } = await renderApp((locale === 'en' ? '' : `/${locale}`) + target.path)
      await waitFor(() => expect(alertWith(cause(kind, m))).not.toBeNull())
      expect(document.querySelector('header nav a[href]')).not.toBeNull()
      expect(document.querySelector('footer')).toHaveTextContent(/[0-9a-f]{12}/)
      askForFault(null)
      const retry = [...(alertWith(cause(kind, m))?.querySelectorAll('button') ?? [])].find((b) => b.textContent === m.retry)
      if (!retry) throw new Error('no way to try again')
      await user.click(retry)
      await waitFor(() => expect(document.querySelector(target.content)).not.toBeNull(), { timeout: 45_000 })
      expect(alertWith(cause(kind, m))).toBeNull()
    },
  )
})
