import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { resourceQuery } from '#data/resource.ts'
import { LOCALES } from '#i18n/locales.ts'
import { plainText } from '#schema/rich-text.ts'
import { href, paths } from '#url/paths.ts'
import { useLens } from '#blocks/navigation/lens.tsx'
import { useGo } from '#blocks/navigation/navigation.tsx'
import { useChangeLanguage } from '#blocks/navigation/change-language.ts'
import type { PaletteItem } from './item.ts'
import { useI18n, useMessages } from '#i18n/context.tsx'
import { PALETTE } from '#i18n/messages/palette/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/** Commands of the page's frame, passed in by it. */
export type PaletteTheme = { id: string; label: string; choose: () => void }

/** Everything except the claims: a few hundred things at most. What could not be loaded is missing; the rest is there. */
export function useItems(themes: readonly PaletteTheme[]): PaletteItem[] {
  const { locale, m } = useI18n(SHELL)
  const p = useMessages(PALETTE).palette
  const go = useGo()
  const [, setLens] = useLens()
  const changeLanguage = useChangeLanguage()
  const companies = useQuery(resourceQuery('companies', locale)).data?.companies
  const figures = useQuery(resourceQuery('figures', locale)).data?.figures
  const indicators = useQuery(resourceQuery('indicators', locale)).data?.indicators
  const terms = useQuery(resourceQuery('terms', locale)).data?.terms
  const policies = useQuery(resourceQuery('policies', locale)).data?.policies
  const occupations = useQuery(resourceQuery('occupation-names', locale)).data?.groups
  const statements = useQuery(resourceQuery('article', locale)).data?.statements
  return useMemo(() => {
    const to = (path: string) => () => go(href(path, locale))
    const { nav } = m.shell
    const pages = [
      { id: 'compare', to: paths.compare() },
      { id: 'countries', to: paths.indicators() },
      { id: 'companies', to: paths.companies() },
      { id: 'figures', to: paths.figures() },
      { id: 'evidence', to: paths.evidence() },
      { id: 'occupations', to: paths.occupations() },
      { id: 'article', to: paths.article() },
      { id: 'glossary', to: paths.glossary() },
      { id: 'notebook', to: paths.notebook() },
      { id: 'method', to: paths.method() },
      { id: 'about', to: paths.about() },
    ] as const
    const all: PaletteItem[] = [
      ...pages.map(
        (page): PaletteItem => ({
          id: `page-${page.id}`,
          group: 'pages',
          label: nav[page.id],
          more: p.pageWords[page.id],
          run: to(page.to),
        }),
      ),
      ...(companies ?? []).map(
        (c): PaletteItem => ({
          id: `company-${c.id}`,
          group: 'companies',
          label: c.name,
          detail: c.otherName,
          more: `${plainText(c.headline)} ${plainText(c.mechanism)} ${c.id}`,
          run: to(paths.company(c.id)),
        }),
      ),
      ...(figures ?? []).map(
        (f): PaletteItem => ({
          id: `figure-${f.id}`,
          group: 'figures',
          label: plainText(f.title),
          detail: plainText(f.subtitle),
          more: f.search,
          run: to(paths.figure(f.id)),
        }),
      ),
      ...(indicators ?? []).map(
        (i): PaletteItem => ({
          id: `indicator-${i.id}`,
          group: 'indicators',
          label: plainText(i.name),
          detail: plainText(i.definition),
          more: `${i.id} ${p.indicatorWords}`,
          run: to(paths.indicator(i.id)),
        }),
      ),
      ...(terms ?? []).map(
        (t): PaletteItem => ({
          id: `term-${t.id}`,
          group: 'terms',
          label: plainText(t.term),
          detail: plainText(t.definition),
          more: `${Object.values(t.names).join(' ')} ${p.termWords}`,
          run: to(paths.term(t.id)),
        }),
      ),
      ...(statements ?? []).map(
        (s): PaletteItem => ({
          id: `statement-${s.id}`,
          group: 'statements',
          label: plainText(s.paraphrase),
          more: [s.right, s.missing].map((text) => (text === null ? '' : plainText(text))).join(' '),
          run: to(`${paths.article()}#${s.id}`),
        }),
      ),
      ...(policies ?? []).map(
        (policy): PaletteItem => ({
          id: `policy-${policy.id}`,
          group: 'policies',
          label: plainText(policy.title),
          detail: plainText(policy.summary),
          more: `${policy.originalTitle} ${p.policyWords}`,
          run: to(paths.policy(policy.id)),
        }),
      ),
      ...(occupations ?? []).map(
        (o): PaletteItem => ({
          id: `occupation-${o.code}`,
          group: 'occupations',
          label: o.name,
          more: o.words,
          run: to(paths.occupation(o.code)),
        }),
      ),
      { id: 'export', group: 'actions', label: p.exportEvidence, more: p.exportWords, run: to(paths.evidence()) },
      { id: 'kept', group: 'actions', label: p.kept, more: p.keptWords, run: to(`${paths.about()}#privacy`) },
      { id: 'lens-told', group: 'actions', label: p.lensTold, run: () => setLens('told') },
      { id: 'lens-evidence', group: 'actions', label: p.lensEvidence, run: () => setLens('evidence') },
      ...LOCALES.filter((l) => l.id !== locale).map(
        (l): PaletteItem => ({
          id: `language-${l.id}`,
          group: 'actions',
          label: p.language({ language: l.name }),
          more: `${l.name} ${l.id} language`,
          run: () => changeLanguage(l.id),
        }),
      ),
      ...themes.map((t): PaletteItem => ({ id: `theme-${t.id}`, group: 'actions', label: p.theme({ theme: t.label }), run: t.choose })),
      {
        id: 'copy-link',
        group: 'actions',
        label: p.copyLink,
        run: () =>
          navigator.clipboard.writeText(location.href).then(
            () => p.copied,
            () => p.copyFailed,
          ),
      },
    ]
    return all
  }, [companies, figures, indicators, terms, policies, occupations, statements, themes, locale, m, p, go, setLens, changeLanguage])
}
