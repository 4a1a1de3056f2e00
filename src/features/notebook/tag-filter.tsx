import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { NOTEBOOK } from '#i18n/messages/notebook/namespace.ts'

/** The choice that leaves out nothing. */
export const EVERY = ''

type Props = {
  /** How many entries are shown. */
  count: number
  tags: readonly string[]
  tag: string
  onTag: (tag: string) => void
}

/** How many entries are shown, and the choice of a tag where there is any. */
export function TagFilter({ count, tags, tag, onTag }: Props) {
  const { locale, m } = useI18n(NOTEBOOK)
  const words = m.notebook
  return (
    <div className="notebook-bar no-print">
      <p data-count="">{words.count({ count: formatCount(count, locale) })}</p>
      {tags.length === 0 ? null : (
        <label>
          <span>{words.filter}</span>
          <select value={tag} onChange={(event) => onTag(event.target.value)}>
            <option value={EVERY}>{words.everyTag}</option>
            {tags.map((t) => (
              <option key={t} value={t}>
                {t}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
