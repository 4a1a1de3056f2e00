import { useQuery } from '@tanstack/react-query'
import { useId, useMemo, useState } from 'react'
import { AppLink, useGo } from '#blocks/navigation/navigation.tsx'
import { resourceQuery } from '#data/resource.ts'
import { formatCount } from '#i18n/format-count.ts'
import { useI18n } from '#i18n/context.tsx'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import { href, paths } from '#url/paths.ts'
import { occupationFinder } from './find-occupations.ts'

const SHOWN = 8

/** A field that finds a group by its name or by an occupation in it, in English or either Chinese script. The names come when it is used. */
export function Finder() {
  const { locale, m } = useI18n(OCCUPATIONS)
  const words = m.occupations.find
  const go = useGo()
  const id = useId()
  const [text, setText] = useState('')
  const [wanted, setWanted] = useState(false)
  const names = useQuery({ ...resourceQuery('occupation-names', locale), enabled: wanted })
  const find = useMemo(() => (names.data ? occupationFinder(names.data) : null), [names.data])
  const found = useMemo(() => find?.(text) ?? [], [find, text])
  const isAsking = text.trim() !== ''
  const [first] = found
  return (
    <form
      className="occupations-finder no-print"
      onSubmit={(event) => {
        event.preventDefault()
        if (first) go(href(paths.occupation(first.code), locale))
      }}
    >
      <label htmlFor={id}>{words.label}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        placeholder={words.hint}
        value={text}
        onFocus={() => setWanted(true)}
        onChange={(event) => {
          setWanted(true)
          setText(event.target.value)
        }}
      />
      <span className="visually-hidden" role="status">
        {isAsking && names.data ? words.count({ count: formatCount(found.length, locale) }) : ''}
      </span>
      {isAsking && names.isError ? <p className="small">{words.failed}</p> : null}
      {isAsking && names.data && !first ? <p className="small">{words.none({ text: text.trim() })}</p> : null}
      {isAsking && first ? (
        <ul className="occupations-found">
          {found.slice(0, SHOWN).map((group) => (
            <li key={group.code}>
              <AppLink to={paths.occupation(group.code)}>
                <span data-count="">{group.name}</span>
              </AppLink>
              {group.why === null ? null : <span className="quiet small"> {group.why}</span>}
            </li>
          ))}
        </ul>
      ) : null}
    </form>
  )
}
