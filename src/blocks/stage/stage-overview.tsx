import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import { href, paths } from '#url/paths.ts'
import type { Props } from './stage-layer.tsx'

/** All slides by title, to go to one. */
export function Overview({ titlesOf, at, onGo, deck }: Pick<Props, 'titlesOf' | 'at' | 'onGo' | 'deck'>) {
  const { locale, m } = useI18n(STAGE)
  return (
    <>
      <h2>{m.stage.overview}</h2>
      <ol className="stage-overview">
        {titlesOf().map((title, i) => (
          // Slides are identified by their position here.
          <li key={i}>
            <button type="button" aria-current={i === at ? 'true' : undefined} onClick={() => onGo(i)}>
              <span className="stage-overview-number" data-count>
                {formatCount(i + 1, locale)}
              </span>
              <span>{title}</span>
            </button>
          </li>
        ))}
      </ol>
      <p>
        <a href={href(paths.presentDeck(deck), locale)} target="_blank" rel="noopener">
          {m.stage.overviewPage}
        </a>
      </p>
    </>
  )
}
