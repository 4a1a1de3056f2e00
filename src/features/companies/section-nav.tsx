import { useMessages } from '#i18n/company-words.ts'

export type Section = { id: string; title: string }

/** Ways to the sections of the page: a list that stays in view on wide screens, folded on narrow ones. CSS shows one of the two. */
export function SectionNav({ sections }: { sections: readonly Section[] }) {
  const { company: m } = useMessages()
  const list = (
    <ul className="companies-nav-list">
      {sections.map((s) => (
        <li key={s.id}>
          <a href={`#${s.id}`}>{s.title}</a>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <nav className="companies-nav-wide no-print" aria-label={m.onThisPage}>
        <p>{m.onThisPage}</p>
        {list}
      </nav>
      <nav className="companies-nav-narrow no-print" aria-label={m.onThisPage}>
        <details>
          <summary>{m.onThisPage}</summary>
          {list}
        </details>
      </nav>
    </>
  )
}
