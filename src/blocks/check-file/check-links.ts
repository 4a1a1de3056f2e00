import { publicUrl } from '#blocks/navigation/public-url.ts'
import { manifestLines, manifestOf } from '#files/manifest.ts'
import type { Locale } from '#i18n/locales.ts'
import { paths } from '#url/paths.ts'

/** Claims in one address: much longer ones are cut by some readers of PDF. */
const CLAIMS_IN_A_LINK = 15

/**
 * Addresses that check numbers: what they say of their claims stands behind the "#". On paper they are how a PDF knows what it said, for a
 * browser that prints lets nothing else into the file.
 */
export const checkLinks = (
  claims: Parameters<typeof manifestOf>[0],
  { version, link, locale }: { version: string; link: string; locale: Locale },
): string[] => {
  const manifest = manifestOf(claims, { version, link })
  return manifest.claims.length === 0
    ? []
    : manifestLines(manifest, CLAIMS_IN_A_LINK).map((line) => `${publicUrl(paths.checkFile(), locale)}#${line}`)
}
