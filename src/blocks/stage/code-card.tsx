import { publicUrl } from '#blocks/navigation/public-url.ts'
import { useI18n } from '#i18n/context.tsx'
import { LOCALES } from '#i18n/locales.ts'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import { QrCode } from './qr-code.tsx'

/** The address of a slide's state as a QR code for each language, drawn here without a service. `path`: of the app, with its query. */
export function CodeCard({ path }: { path: string }) {
  const { m } = useI18n(STAGE)
  return (
    <div className="code-card">
      <h2>{m.stage.code.title}</h2>
      <p>{m.stage.code.hint}</p>
      <ul>
        {LOCALES.map((l) => {
          const address = publicUrl(path, l.id)
          return (
            <li key={l.id} lang={l.id}>
              <QrCode address={address} />
              <a href={address} target="_blank" rel="noopener">
                {l.name}
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
