import { AppLink } from '#blocks/navigation.tsx'
import { useMessages } from '#i18n/context.tsx'
import { paths } from '#url/paths.ts'

/** Leads to the ledger's search. */
export function SearchButton() {
  const { shell } = useMessages()
  return (
    <AppLink to={paths.evidence()} className="search-button">
      {shell.search}
    </AppLink>
  )
}
