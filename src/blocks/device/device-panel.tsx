import { Sentences } from '#blocks/text/sentences.tsx'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { LOCALE_IDS, localeInfo } from '#i18n/locales.ts'
import { DEVICE } from '#i18n/messages/device/namespace.ts'
import { Button } from '#ui/button.tsx'
import { useDevice } from './use-device.ts'
import { KeepProgress } from './keep-progress.tsx'
import { megabytes } from './megabytes.ts'
import { canKeep, isFromDevice } from './device.ts'
import './device.css'

/** What this device keeps of the site for use without a network, and a button to fetch the rest, with size and progress. */
export function DevicePanel() {
  const locale = useLocale()
  const { panel: words } = useMessages(DEVICE).device
  const { state, progress, said, keep, forget } = useDevice()
  if (!canKeep())
    return (
      <section className="on-device no-print" aria-label={words.title}>
        <h3>{words.title}</h3>
        <p>{words.none}</p>
      </section>
    )
  const kept = state?.kept ?? []
  const names = kept.map((id) => localeInfo(id).name).join(' · ')
  return (
    <section className="on-device no-print" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p>{words.lead}</p>
      <p data-count>
        <Sentences>
          {state && kept.length > 0 ? words.kept({ languages: names, megabytes: megabytes(state.bytes) }) : words.notYet}
          {state && kept.length > 0 ? (state.missing > 0 ? words.missing({ megabytes: megabytes(state.missing) }) : words.all) : null}
          {isFromDevice() ? words.fromDevice : words.fromNetwork}
        </Sentences>
      </p>
      {progress ? <KeepProgress {...progress} /> : null}
      <div className="on-device-actions">
        {kept.includes(locale) ? null : (
          <Button disabled={progress !== null} onClick={() => void keep([locale])}>
            {words.keepFirst}
          </Button>
        )}
        {state?.missing === 0 ? null : (
          <Button disabled={progress !== null} onClick={() => void keep(LOCALE_IDS)}>
            {words.keepAll}
          </Button>
        )}
        {state ? (
          <Button disabled={progress !== null} onClick={() => void forget()}>
            {words.forget}
          </Button>
        ) : null}
      </div>
      <p role="status" className="small quiet">
        {said}
      </p>
    </section>
  )
}
