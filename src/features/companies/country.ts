import type { FigureRole } from '#schema/figure-spec.ts'
import type { MessagesOf } from '#i18n/namespace.ts'
import type { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

type Messages = MessagesOf<typeof VOCABULARY>

/** Role of a country in a picture. */
export const countryRole = (country: string): FigureRole => (country === 'US' ? 'us' : country === 'CN' ? 'cn' : 'neutral')

/** Name of a country; the code itself for one that the catalogue does not know. */
export function countryName(country: string, m: Messages): string {
  const names: Readonly<Record<string, string>> = m.vocabulary.countries
  return names[country] ?? country
}
