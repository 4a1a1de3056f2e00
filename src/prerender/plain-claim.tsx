import { renderToStaticMarkup } from 'react-dom/server'
import { ClaimFacts } from '#blocks/claim/claim-facts.tsx'
import { ClaimSources } from '#blocks/claim/claim-sources.tsx'
import { ClaimValue } from '#blocks/claim/claim-value.tsx'
import { countryClass } from '#blocks/claim/country-class.ts'
import { ClaimSection } from '#blocks/claim/section.tsx'
import type { PageHead } from '#blocks/navigation/head-tags.ts'
import { PlainRich } from '#blocks/text/plain-rich.tsx'
import { I18nProvider, useI18n } from '#i18n/context.tsx'
import { type Locale, LOCALES } from '#i18n/locales.ts'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { ClaimAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { href, paths } from '#url/paths.ts'
import { shareNames } from '#url/share.ts'

/**
 * True for a point of a series about which nothing is recorded but the point: no evidence, no other value, no arithmetic, no search, no
 * history. Most points are such, and there are more of them than of everything else.
 */
export function isBarePoint({ claim, told, note, search, wouldChange, ...lists }: ClaimAnswer): boolean {
  const { for: supports, against, disputes, checks, history } = lists
  return (
    claim.point !== null &&
    [told, note, search, wouldChange].every((own) => own === null) &&
    [supports, against, disputes, checks, history].every((own) => own.length === 0)
  )
}

/** Home, evidence and the other languages: enough of the header to go on from here. */
function Way({ id }: { id: string }) {
  const { locale, m } = useI18n(SHELL)
  const { shell } = m
  return (
    <header className="header no-print">
      <div className="wrap header-row">
        <a className="wordmark" href={href(paths.compare(), locale)} translate="no">
          {shell.siteName}
        </a>
        <nav className="main-nav" aria-label={shell.mainNavigation}>
          <a href={href(paths.evidence(), locale)}>{shell.nav.evidence}</a>
          <a href={href(paths.method(), locale)}>{shell.nav.method}</a>
        </nav>
        <nav className="languages" aria-label={shell.language}>
          {LOCALES.filter((l) => l.id !== locale).map((l) => (
            <a key={l.id} href={href(paths.claim(id), l.id)} lang={l.tag} hrefLang={l.tag}>
              {l.name}
            </a>
          ))}
        </nav>
      </div>
    </header>
  )
}

function Plain({ answer }: { answer: ClaimAnswer }) {
  const { m } = useI18n(CLAIM, VOCABULARY)
  const { claim, series } = answer
  return (
    <>
      <Way id={claim.id} />
      <main className="wrap claim-page" id="content">
        <h1 className="claim-page-title" data-claim={claim.id}>
          {plainText(claim.label)}
        </h1>
        <div className={`claim ${countryClass(claim.country)}`}>
          <div className="claim-body">
            <div className="claim-lead">
              <ClaimValue claim={claim} />
              <p className="claim-statement">
                <PlainRich text={claim.statement} />
              </p>
              <p className="claim-status">
                <strong>{m.vocabulary.status[claim.status]}</strong> {m.vocabulary.statusTest[claim.status]}
              </p>
            </div>
            <ClaimFacts answer={answer} />
            <div className="claim-rest">
              <ClaimSources answer={answer} level={2} />
              {series ? (
                <ClaimSection level={2} title={m.claim.seriesTitle}>
                  <p data-claim={claim.id}>
                    <PlainRich text={series.definition} />
                  </p>
                </ClaimSection>
              ) : null}
            </div>
          </div>
        </div>
      </main>
    </>
  )
}

/** What a bare point's page says before the app draws it whole, and for readers without JavaScript: value, status, speaker, documents. */
export function plainClaim(answer: ClaimAnswer, locale: Locale): { html: string; head: PageHead } {
  const { claim } = answer
  const html = renderToStaticMarkup(
    <I18nProvider locale={locale}>
      <Plain answer={answer} />
    </I18nProvider>,
  )
  const image = claim.company === null ? {} : { image: shareNames.company(claim.company) }
  return { html, head: { title: plainText(claim.label), description: plainText(claim.statement), ...image } }
}
