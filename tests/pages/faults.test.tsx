import { waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Fault } from '#mock-api/fault.ts'
import { data as en } from '#i18n/messages/data/en.ts'
import { data as hans } from '#i18n/messages/data/zh-hans.ts'
import { data as hant } from '#i18n/messages/data/zh-hant.ts'
import type { Locale } from '#i18n/locales.ts'
import { renderApp } from '../support/render-app.tsx'
import { askForFault } from '../support/server.ts'

/** Every screen that reads a resource of its own × every way in which an answer can fail; languages take turns. A few of these are journeys too. */
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

/** The way to try again that stands beside a cause. */
function retryOf(text: string, m: typeof en): HTMLButtonElement {
  const found = [...(alertWith(text)?.querySelectorAll('button') ?? [])].find((b) => b.textContent === m.retry)
  if (!found) throw new Error('no way to try again')
  return found
}

// One fault comes after the other, as on a bad line: the page is drawn once, and each retry has a next cause to say.
test.each(SCREENS)('$path: each cause is said, and asking again helps', async (target) => {
  const locale = LANGUAGES[SCREENS.indexOf(target) % LANGUAGES.length] ?? 'en'
  const m = WORDS[locale]
  const [first, ...others] = KINDS.filter((kind) => !(kind === 'missing' && 'hasId' in target))
  if (!first) throw new Error('no kind of fault')
  askForFault({ kind: first, resource: target.resource })
  const { user } = await renderApp((locale === 'en' ? '' : `/${locale}`) + target.path)
  let before: string | null = null
  for (const kind of [first, ...others]) {
    const said = cause(kind, m)
    if (before !== null) {
      askForFault({ kind, resource: target.resource })
      await user.click(retryOf(before, m))
    }
    await waitFor(() => expect(alertWith(said), kind).not.toBeNull())
    if (before !== null) expect(alertWith(before), `${kind}: the cause before is gone`).toBeNull()
    expect(document.querySelector('header nav a[href]')).not.toBeNull()
    expect(document.querySelector('footer')).toHaveTextContent(/[0-9a-f]{12}/)
    before = said
  }
  askForFault(null)
  await user.click(retryOf(before ?? '', m))
  await waitFor(() => expect(document.querySelector(target.content)).not.toBeNull(), { timeout: 45_000 })
  for (const kind of KINDS) expect(alertWith(cause(kind, m)), kind).toBeNull()
})
