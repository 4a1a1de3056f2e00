import { Figure } from '#blocks/figure/figure-by-id.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import type { FigureAnswer } from '#schema/api.ts'
import { paths } from '#url/paths.ts'
import { useMessages } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { SixChecks } from './six-checks.tsx'

/** A figure's own page: the figure at full width, then the six comparability checks on what it puts side by side. */
export function FigurePage({ figure }: { figure: FigureAnswer }) {
  const m = useMessages(FIGURE, SHELL, VOCABULARY)
  const { theme, id } = figure.spec
  const themeName = m.vocabulary.theme[theme]
  return (
    <div className="figures-page" data-figure-page={id}>
      <nav className="figures-crumbs no-print" aria-label={m.shell.breadcrumb}>
        <ol>
          <li>
            <AppLink to={paths.figures()}>{m.figure.gallery.title}</AppLink>
          </li>
          <li>
            <AppLink to={`${paths.figures()}?theme=${theme}`}>{themeName}</AppLink>
          </li>
        </ol>
      </nav>
      <Figure figure={figure} size="full" headingLevel={1} />
      <SixChecks figure={figure} />
      <p className="figures-onward no-print">
        <AppLink to={`${paths.figures()}?theme=${theme}`}>{m.figure.gallery.moreOnTheme({ theme: themeName })}</AppLink>
        <AppLink to={paths.figures()}>{m.figure.gallery.back}</AppLink>
      </p>
    </div>
  )
}
