import { LOCALE_IDS, type Locale } from '#i18n/locales.ts'

/** A file as it lies below the site, with its size as it is stored. */
export type KeptFile = { path: string; bytes: number }

/** What a release keeps on a device. The build makes the list from the files it wrote, so that the two cannot differ. */
export type DeviceList = {
  /** Names the release: a hash over everything below. */
  build: string
  /** Version of the dataset. */
  version: string
  /** The page without content, which can render any address in the browser. */
  shell: string
  /** The app's first script: a page that names it is of this release. */
  entry: string
  /** Pages that say, each in its language, that something is not on the device. */
  absent: Readonly<Record<Locale, string>>
  /** The core as a script, and the content that it answers from; null when answers come from another server. */
  answers: { core: string; shared: string; languages: Readonly<Record<Locale, string>> } | null
  /** What every language needs. */
  files: readonly KeptFile[]
  /** What one language needs besides. */
  languages: Readonly<Record<Locale, readonly KeptFile[]>>
}

/** Content for all languages, as it lies on the device. */
export type SharedContent = {
  files: Readonly<Record<string, unknown>>
  /** Characters that search counts as the same. */
  pairs: { from: string; to: string }
}

const bytesOf = (files: readonly KeptFile[]) => files.reduce((sum, file) => sum + file.bytes, 0)

/** Bytes of the part that all languages share, and of each language by itself. */
export const sizesOf = (list: DeviceList): { shared: number; languages: Record<Locale, number> } => ({
  shared: bytesOf(list.files),
  languages: Object.fromEntries(LOCALE_IDS.map((l) => [l, bytesOf(list.languages[l])])) as Record<Locale, number>,
})
