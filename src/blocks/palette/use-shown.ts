import { useMemo } from 'react'
import { useGo } from '#blocks/navigation/navigation.tsx'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { PALETTE } from '#i18n/messages/palette/namespace.ts'
import { evidencePath } from '#url/evidence-search.ts'
import { href } from '#url/paths.ts'
import type { PaletteGroup, PaletteItem } from './item.ts'
import { shortened } from './palette-words.ts'
import type { Results } from './use-results.ts'

/** A group of options; the link to all claims has no name. */
export type ShownGroup = { group: PaletteGroup | null; items: readonly PaletteItem[] }

/** The groups that are shown for a text. The link to all results comes last, so that it is always there; without a text there is none. */
export function useShown(text: string, groups: Results['groups']): readonly ShownGroup[] {
  const locale = useLocale()
  const { palette } = useMessages(PALETTE)
  const go = useGo()
  return useMemo(() => {
    const search: PaletteItem = {
      id: 'all-claims',
      group: 'claims',
      label: palette.allClaims({ text: shortened(text) }),
      run: () => go(href(evidencePath(text, false), locale)),
    }
    return text === '' ? groups : [...groups, { group: null, items: [search] }]
  }, [groups, text, palette, go, locale])
}
