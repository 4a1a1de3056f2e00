import { usePage } from '#blocks/navigation/navigation.tsx'
import { Notice } from '#ui/notice.tsx'
import { readFigureView, readFullScreen } from '#url/figure-search.ts'
import { readCommonSearch } from '#url/search.ts'
import { useMessages } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/** Says which parameter of the address was not understood, among those that any page may have: lens, claim, and the figures' view and full screen. */
export function SearchNotices() {
  const { shell } = useMessages(SHELL)
  const params = new URLSearchParams(usePage().search)
  const { notices } = readCommonSearch(params)
  readFigureView(params, '', notices)
  readFullScreen(params, notices)
  // One notice per parameter is enough, however many of its values are wrong.
  const first = notices.filter((n, i) => notices.findIndex((other) => other.parameter === n.parameter) === i)
  if (first.length === 0) return null
  return (
    <div className="wrap">
      {first.map((n) => (
        <Notice key={n.parameter}>
          <p>
            <span data-count>{shell.notices.badParameter(n)}</span>
          </p>
        </Notice>
      ))}
    </div>
  )
}
