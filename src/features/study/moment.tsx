import { useLocale } from '#i18n/context.tsx'

/** A moment of the reader's own day: date and time in the place where it is read. */
export function Moment({ at }: { at: string }) {
  const locale = useLocale()
  const tag = locale === 'en' ? 'en-GB' : locale === 'zh-Hans' ? 'zh-CN' : 'zh-TW'
  return <time dateTime={at}>{new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))}</time>
}
