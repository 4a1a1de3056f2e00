import { AppLink, usePath } from '#blocks/navigation/navigation.tsx'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { LOCALES } from '#i18n/locales.ts'
import { href, paths, unknownLanguage } from '#url/paths.ts'
import { useMessages } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/** An address that leads nowhere, or asks for a language that the app does not have. */
export function NotFoundScreen() {
  const { shell } = useMessages(SHELL)
  const language = unknownLanguage(usePath())
  usePageHead({ title: shell.notFound.title, description: shell.notFound.text, robots: 'noindex' })
  return (
    <div className="wrap message-page">
      <h1>{shell.notFound.title}</h1>
      {language === null ? (
        <p className="lead">{shell.notFound.text}</p>
      ) : (
        <>
          <p className="lead">{shell.notFound.language({ code: language })}</p>
          <p>{shell.notFound.languages}</p>
          <ul>
            {LOCALES.map((l) => (
              <li key={l.id}>
                <a href={href('/', l.id)} lang={l.tag}>
                  {l.name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{shell.notFound.try}</p>
      <ul>
        <li>
          <AppLink to={paths.compare()}>{shell.nav.compare}</AppLink>
        </li>
        <li>
          <AppLink to={paths.companies()}>{shell.nav.companies}</AppLink>
        </li>
        <li>
          <AppLink to={paths.evidence()}>{shell.nav.evidence}</AppLink>
        </li>
        <li>
          <AppLink to={paths.article()}>{shell.nav.article}</AppLink>
        </li>
      </ul>
    </div>
  )
}
