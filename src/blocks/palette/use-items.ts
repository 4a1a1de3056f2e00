import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { resourceQuery } from '#data/resource.ts'
import { href } from '#url/paths.ts'
import { useLens } from '#blocks/navigation/lens.tsx'
import { useGo } from '#blocks/navigation/navigation.tsx'
import { useChangeLanguage } from '#blocks/navigation/change-language.ts'
import { contentItems, type PaletteContent } from './content-items.ts'
import type { PaletteItem } from './item.ts'
import { actionItems, pageItems, type PaletteTheme } from './page-items.ts'
import { useI18n, useMessages } from '#i18n/context.tsx'
import { PALETTE } from '#i18n/messages/palette/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/** The lists that have come; the same object until one of them changes. */
function useContent(): PaletteContent {
  const { locale } = useI18n(SHELL)
  const companies = useQuery(resourceQuery('companies', locale)).data?.companies
  const figures = useQuery(resourceQuery('figures', locale)).data?.figures
  const indicators = useQuery(resourceQuery('indicators', locale)).data?.indicators
  const terms = useQuery(resourceQuery('terms', locale)).data?.terms
  const policies = useQuery(resourceQuery('policies', locale)).data?.policies
  const occupations = useQuery(resourceQuery('occupation-names', locale)).data?.groups
  const statements = useQuery(resourceQuery('article', locale)).data?.statements
  return useMemo(
    () => ({ companies, figures, indicators, terms, policies, occupations, statements }),
    [companies, figures, indicators, terms, policies, occupations, statements],
  )
}

/** Everything except the claims: a few hundred things at most. What could not be loaded is missing; the rest is there. */
export function useItems(themes: readonly PaletteTheme[]): PaletteItem[] {
  const { locale, m } = useI18n(SHELL)
  const words = useMessages(PALETTE).palette
  const go = useGo()
  const [, setLens] = useLens()
  const changeLanguage = useChangeLanguage()
  const content = useContent()
  return useMemo(() => {
    const opens = (path: string) => () => go(href(path, locale))
    const copyLink = () =>
      navigator.clipboard.writeText(location.href).then(
        () => words.copied,
        () => words.copyFailed,
      )
    return [
      ...pageItems(m.shell.nav, words, opens),
      ...contentItems(content, words, opens),
      ...actionItems(words, locale, themes, { setLens, changeLanguage, copyLink }, opens),
    ]
  }, [content, themes, locale, m, words, go, setLens, changeLanguage])
}
