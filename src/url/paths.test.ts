import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** The module reads its base once: each deployment gets a copy of its own. */
async function deployedAt(base: string) {
  vi.resetModules()
  vi.stubEnv('BASE_URL', base)
  return import('./paths.ts')
}
beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllEnvs())

describe.each([
  { base: '/', before: '' },
  { base: '/sub/path/', before: '/sub/path' },
])('deployed at $base', ({ base, before }) => {
  it('writes every path below the base, language after it', async () => {
    const { href, paths } = await deployedAt(base)
    expect(href(paths.compare(), 'en')).toBe(`${before}/`)
    expect(href(paths.compare(), 'zh-Hans')).toBe(`${before}/zh-Hans`)
    expect(href(paths.companyPair('amazon', 'alibaba'), 'zh-Hant')).toBe(`${before}/zh-Hant/companies/compare/amazon/alibaba`)
    expect(href(`${paths.figure('a-b')}?view=table#x`, 'zh-Hans')).toBe(`${before}/zh-Hans/figures/a-b?view=table#x`)
    expect(href('/?lens=told', 'zh-Hans')).toBe(`${before}/zh-Hans?lens=told`)
  })

  it('reads what it writes', async () => {
    const { href, parsePathname, paths } = await deployedAt(base)
    for (const locale of ['en', 'zh-Hans', 'zh-Hant'] as const)
      for (const path of [paths.compare(), paths.companies(), paths.claim('a-1'), paths.embedFigure('b')]) {
        expect(parsePathname(href(path, locale))).toEqual({ locale, path })
        expect(parsePathname(`${href(path, locale)}/`.replace('//', '/'))).toEqual({ locale, path })
      }
  })

  it('names the same page in every language', async () => {
    const { alternates } = await deployedAt(base)
    expect(alternates('/about').map((a) => a.href)).toEqual([`${before}/about`, `${before}/zh-Hans/about`, `${before}/zh-Hant/about`])
  })
})

describe('below a base', () => {
  it('a path that only begins like the base is not below it', async () => {
    const { parsePathname } = await deployedAt('/sub/')
    expect(parsePathname('/subway/companies')).toEqual({ locale: 'en', path: '/subway/companies' })
  })

  it('a language that the app lacks is told from a page', async () => {
    const { unknownLanguage } = await deployedAt('/')
    expect(['/fr', '/zh-TW/companies', '/pt-BR', '/companies', '/zh-Hans', '/'].map(unknownLanguage)).toEqual([
      'fr',
      'zh-TW',
      'pt-BR',
      null,
      null,
      null,
    ])
  })
})
