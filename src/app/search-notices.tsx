import { usePage } from '#blocks/navigation.tsx'
import { useMessages } from '#i18n/context.tsx'
import { Notice } from '#ui/notice.tsx'
import { readCommonSearch } from '#url/search.ts'

/** Says which parameter of the address was not understood. */
export function SearchNotices() {
  const { shell } = useMessages()
  const { notices } = readCommonSearch(new URLSearchParams(usePage().search))
  if (notices.length === 0) return null
  return (
    <div className="wrap">
      {notices.map((n) => (
        <Notice key={n.parameter}>
          <p>
            <span data-count>{shell.notices.badParameter(n)}</span>
          </p>
        </Notice>
      ))}
    </div>
  )
}
