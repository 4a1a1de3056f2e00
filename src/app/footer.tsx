import { Sentences } from '#blocks/text/sentences.tsx'
import { useQuery } from '@tanstack/react-query'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { resourceQuery } from '#data/resource.ts'
import { formatDate } from '#i18n/format-date.ts'
import { paths } from '#url/paths.ts'
import { useI18n } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/** Who makes this site, which dataset it shows, and what it does not do. */
export function Footer() {
  const { locale, m } = useI18n(SHELL)
  const dataset = useQuery(resourceQuery('dataset', locale))
  return (
    <footer className="footer">
      <div className="wrap footer-body">
        <p>
          <Sentences>
            {m.shell.footer.about}
            {m.shell.footer.privacy}
          </Sentences>
        </p>
        <p>
          {dataset.data ? (
            <span data-count>{m.shell.footer.version({ version: dataset.data.version, asOf: formatDate(dataset.data.asOf, locale) })}</span>
          ) : null}
        </p>
        <nav className="footer-nav no-print" aria-label={m.shell.nav.about}>
          <AppLink to={paths.about()}>{m.shell.nav.about}</AppLink>
          <AppLink to={paths.method()}>{m.shell.nav.method}</AppLink>
          <AppLink to={paths.article()}>{m.shell.nav.article}</AppLink>
        </nav>
      </div>
    </footer>
  )
}
