import { AppLink } from '#blocks/navigation/navigation.tsx'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { formatDate } from '#i18n/format-date.ts'
import type { DatasetAnswer } from '#schema/api-narratives.ts'
import { paths } from '#url/paths.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { FILES } from '#i18n/messages/files/namespace.ts'
import { ABOUT } from '#i18n/messages/about/namespace.ts'

/** How the dataset is cited: its version and date, the citation to copy, and its files. */
export function CiteDataset({ dataset }: { dataset: DatasetAnswer }) {
  const locale = useLocale()
  const { about, files } = useMessages(ABOUT, FILES)
  const { cite } = about
  const asOf = formatDate(dataset.asOf, locale)
  // The address is only known in the browser, so the whole citation is made when it is copied; the page shows it without.
  const citation = (url: string) => cite.citation({ version: dataset.version, asOf, year: dataset.asOf.slice(0, 4), url })
  return (
    <>
      <dl className="about-list">
        <div>
          <dt>{cite.version}</dt>
          <dd>
            <code>{dataset.version}</code>
          </dd>
        </div>
        <div>
          <dt>{cite.asOf}</dt>
          <dd>
            <time dateTime={dataset.asOf}>{asOf}</time>
          </dd>
        </div>
        <div>
          <dt>{cite.licence}</dt>
          <dd data-count>{dataset.licence}</dd>
        </div>
      </dl>
      <p className="about-citation">
        <cite>{citation('').trim().replace(/，$/, '。')}</cite>
      </p>
      <div className="no-print">
        <CopyButton label={cite.copy} text={() => citation(publicUrl(paths.compare(), locale))} />
        <p>
          <AppLink to={paths.checkFile()}>{files.link}</AppLink>
        </p>
      </div>
    </>
  )
}
