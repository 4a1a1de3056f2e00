import { useEffect, useState } from 'react'
import { LANGUAGE_KEY, rememberLanguage, takePlaceAlong, useLanguageAddress } from '#blocks/navigation/change-language.ts'
import { type Locale, LOCALES, localeInfo } from '#i18n/locales.ts'
import { Button } from '#ui/button.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { loadMessages, type MessagesOf } from '#i18n/namespace.ts'
import { useLocale } from '#i18n/context.tsx'

/** The language a browser setting asks for, among those the app has. */
export function wantedLocale(languages: readonly string[], remembered: string | null): Locale | null {
  const known = LOCALES.find((l) => l.id === remembered)
  if (known) return known.id
  for (const language of languages) {
    if (/^zh-(hant|tw|hk|mo)/i.test(language)) return 'zh-Hant'
    if (/^zh/i.test(language)) return 'zh-Hans'
    if (/^en/i.test(language)) return 'en'
  }
  return null
}

/** On a first visit with another browser language: offers that language, in that language, and never switches by itself. */
export function LanguageOffer() {
  const locale = useLocale()
  const address = useLanguageAddress()
  const [offer, setOffer] = useState<{ to: Locale; m: MessagesOf<typeof SHELL> } | null>(null)
  useEffect(() => {
    let remembered: string | null = null
    try {
      remembered = localStorage.getItem(LANGUAGE_KEY)
    } catch {
      // The choice could not be remembered.
      return
    }
    const to = wantedLocale(navigator.languages, remembered)
    if (to === null || to === locale || remembered === locale) {
      delete document.documentElement.dataset.offer
      return
    }
    let live = true
    loadMessages(to, SHELL).then(
      (m) => {
        if (live) setOffer({ to, m })
      },
      () => undefined,
    )
    return () => {
      live = false
    }
  }, [locale])
  const isOffered = offer !== null && offer.to !== locale
  useEffect(() => {
    // Without an offer the room that the boot script reserved is removed; an offer that it did not expect makes its own room.
    const { dataset } = document.documentElement
    if (isOffered) dataset.offer = ''
    return () => {
      delete dataset.offer
    }
  }, [isOffered])
  if (!isOffered) return null
  const { to, m } = offer
  const name = localeInfo(to).name
  const dismiss = () => {
    setOffer(null)
    rememberLanguage(locale)
  }
  return (
    <div className="language-offer" lang={localeInfo(to).tag}>
      <div className="wrap language-offer-line">
        <span className="language-offer-why">{m.shell.offerLanguage({ language: name })}</span>
        <a href={address(to)} onClick={(event) => takePlaceAlong(event.currentTarget, to)}>
          {m.shell.offerSwitch({ language: name })}
        </a>
        <Button look="quiet" onClick={dismiss}>
          {m.shell.dismiss}
        </Button>
      </div>
    </div>
  )
}
