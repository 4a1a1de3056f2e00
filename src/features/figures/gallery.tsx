import { FullScreenButton } from '#blocks/figure/full-screen-button.tsx'
import type { FigureListItem } from '#schema/api.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { FigureCard } from './figure-card.tsx'
import { FilterBar } from './filter-bar.tsx'
import { knownOf } from './known.ts'
import { byTheme, matching } from './matching.ts'
import { useFilter } from './use-filter.ts'
import { useMessages } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** The gallery: a filter, and the figures by theme. */
export function Gallery({ figures }: { figures: readonly FigureListItem[] }) {
  const m = useMessages(FIGURE, SHELL)
  const known = knownOf(figures)
  const { filter, change, clear } = useFilter(known)
  const shown = matching(figures, filter)
  return (
    <>
      {filter.notices.map((n) => (
        <Notice key={n.parameter}>
          <p>
            <span data-count>{m.shell.notices.badParameter(n)}</span>
          </p>
        </Notice>
      ))}
      <FilterBar known={known} filter={filter} onChange={change} shown={shown.length} all={figures.length} />
      {shown.length === 0 ? (
        <Notice actions={<Button onClick={clear}>{m.figure.gallery.clear}</Button>}>
          <p>{m.figure.gallery.none}</p>
        </Notice>
      ) : null}
      {byTheme(shown, known.themes).map((group) => (
        <ThemeGroup key={group.theme} theme={group.theme} figures={group.figures} />
      ))}
      <FullScreenButton />
    </>
  )
}

function ThemeGroup({ theme, figures }: { theme: string; figures: readonly FigureListItem[] }) {
  const m = useMessages(VOCABULARY)
  const names: Readonly<Record<string, string>> = m.vocabulary.theme
  return (
    <section className="figures-theme" aria-labelledby={`theme-${theme}`}>
      <h2 id={`theme-${theme}`}>{names[theme] ?? theme}</h2>
      <ul className="figures-cards">
        {figures.map((f) => (
          <FigureCard key={f.id} item={f} />
        ))}
      </ul>
    </section>
  )
}
