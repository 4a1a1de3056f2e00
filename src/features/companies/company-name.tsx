import { useLocale } from '#i18n/context.tsx'
import type { CompanyCard } from '#schema/api-narratives.ts'

/** The name in the page's language, then in the other script where there is one. */
export function CompanyName({ card }: { card: CompanyCard }) {
  const locale = useLocale()
  if (card.otherName === card.name) return card.name
  return (
    <>
      {card.name}{' '}
      <span className="companies-other-name" lang={locale === 'en' ? 'zh-Hans' : 'en'}>
        {card.otherName}
      </span>
    </>
  )
}
