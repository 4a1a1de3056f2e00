import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadFigureAtBuild } from '#blocks/figure/use-live-figure.ts'
import { httpPort } from '#data/http-port.ts'
import { memoryPort } from '#data/memory-port.ts'
import { parseAnswer } from '#data/parse-answer.ts'
import type { DataPort } from '#data/port.ts'
import { ClaimAnswer } from '#schema/api.ts'
import type { Dataset } from '#schema/dataset.ts'
import { allMessages } from '#i18n/all-messages.ts'
import { openMessages } from '#i18n/namespace.ts'
import { LOCALE_IDS, localeInfo, type Locale } from '#i18n/locales.ts'
import { createCore } from '#core/core.ts'
import { figureSpecs } from '#core/resolve/figure.ts'
import type { DeviceList } from '#offline/device-list.ts'
import { criticalCss } from './critical-css.ts'
import { characterPairs } from './character-pairs.ts'
import { emitDevice, hashOf, webManifest } from './device.ts'
import { absentDocument, shellDocument } from './device-documents.ts'
import { codeNames, notFoundDocument, pageDocument, type Site } from './document.ts'
import { pairedIndicators } from '#domain/indicator/pair.ts'
import { indicatorFigureId } from '#url/indicator-figure.ts'
import { drawFigures } from './draw-figures.ts'
import { headersFile } from './headers.ts'
import { openApi } from './openapi.ts'
import { type Manifest, pageFiles, pageStyles } from './page-files.ts'
import { allPages, carriedBy } from './pages.ts'
import { readContentFiles } from './read-content.ts'
import { isBarePoint, plainClaim } from './plain-claim.tsx'
import { type RenderedPage, renderPage } from './render-page.tsx'
import { hasFonts } from './share/fonts.ts'
import { shareImages } from './share/images.ts'
import { writeShareImages } from './share/write.ts'

const write = (file: string, text: string) => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function readSite(templates: string): Site {
  const apiUrl = import.meta.env.VITE_API_URL
  return {
    template: readFileSync(join(templates, 'index.html'), 'utf8'),
    boot: readFileSync(join(templates, 'boot.js'), 'utf8'),
    bootFile: readFileSync(join(templates, 'boot-file.txt'), 'utf8'),
    criticalCss: criticalCss(readFileSync(join(templates, 'style.css'), 'utf8')),
    url: process.env.SITE_URL?.replace(/\/$/, '') ?? null,
    apiOrigin: apiUrl === undefined ? null : new URL(apiUrl).origin,
  }
}

const openCore = () => createCore({ content: readContentFiles('mock-data'), pairsOf: characterPairs })

/** Counts of what was written, for the log. */
export type Emitted = { resources: number; pages: number; plots: number }

/** The page of a point of which nothing else is recorded; null for every other page. */
async function plainPageOf(path: string, locale: Locale, port: DataPort, { claims }: Dataset): Promise<RenderedPage | null> {
  const [, first, id = ''] = path.split('/')
  if (first !== 'evidence' || !claims.get(id)?.point) return null
  const resource = `claims/${id}`
  const raw = await port.read(locale, resource)
  const answer = parseAnswer(ClaimAnswer, raw, resource)
  if (!isBarePoint(answer)) return null
  const resources = { dataset: await port.read(locale, 'dataset'), [resource]: raw }
  return { ...plainClaim(answer, locale), version: await port.version(locale), resources }
}

/** Writes the names of scripts that a page waits for, under the hash of what it says; returns its file below dist. */
function writeList(dist: string, preload: readonly string[]): string {
  const text = JSON.stringify(codeNames(preload))
  const file = `assets/code-${hashOf(text)}.json`
  write(join(dist, file), text)
  return file
}

/**
 * Fills `dist/` after the client build with one language: its API files and its pages. Languages share nothing, so that they
 * can be written by processes of their own; the template is index.html as Vite left it, kept aside by the caller.
 * @param isReady resolves when the templates are there: answers and figures do without
 * @param progress told now and then how many pages are written
 */
export async function emitLanguage(
  dist: string,
  templates: string,
  locale: Locale,
  { isReady, progress }: { isReady: Promise<unknown>; progress: (done: number, of: number) => void },
): Promise<Emitted> {
  const core = openCore()
  for (const path of core.paths) write(join(dist, 'api/v1', locale, `${path}.json`), JSON.stringify(core.answer(locale, path)))
  const port = import.meta.env.VITE_API_URL === undefined ? memoryPort(core) : httpPort
  const figures = [...figureSpecs(core.data).keys()]
  const plots = await drawFigures(port, [...figures, ...pairedIndicators(core.data).map((i) => indicatorFigureId(i.id))], locale)

  await loadFigureAtBuild()
  const messages = await allMessages(locale)
  const drawnIn = hasFonts(locale) ? locale : 'en'
  const images = await shareImages(port, figures, drawnIn, drawnIn === locale ? messages : await allMessages(drawnIn))
  await writeShareImages(dist, locale, drawnIn, images)
  await openMessages(locale)
  await isReady
  const site = readSite(templates)
  const manifest: Manifest = JSON.parse(readFileSync(join(templates, 'manifest.json'), 'utf8'))
  const pages = allPages(core.data, figures)
  /** Files that list scripts, by the list: all pages of a screen have the same one. */
  const lists = new Map<readonly string[], string>()
  for (const [i, path] of pages.entries()) {
    if (i > 0 && i % 500 === 0) progress(i, pages.length)
    const plain = await plainPageOf(path, locale, port, core.data)
    const page = plain ?? (await renderPage(path, locale, port))
    const preload = pageFiles(manifest, path, locale)
    const styles = pageStyles(manifest, path)
    const carries = carriedBy(path)
    const listFile = lists.get(preload) ?? writeList(dist, preload)
    lists.set(preload, listFile)
    write(
      join(dist, localeInfo(locale).prefix, path, 'index.html'),
      pageDocument({ path, locale, ...page, preload, listFile, styles, carries, isPlain: plain !== null }, messages, site),
    )
  }
  return { resources: core.paths.length, pages: pages.length, plots }
}

/**
 * What all languages share: the 404 page, the API's description, headers for hosts that read them, what a device keeps.
 * @param coreFile the core as a script, below dist
 * @returns the list that goes into the service worker
 */
export async function emitShared(dist: string, templates: string, coreFile: string): Promise<DeviceList> {
  const content = readContentFiles('mock-data')
  const core = createCore({ content, pairsOf: characterPairs })
  const { version } = core
  const site = readSite(templates)
  const manifest: Manifest = JSON.parse(readFileSync(join(templates, 'manifest.json'), 'utf8'))
  const words = { en: await allMessages('en'), 'zh-Hans': await allMessages('zh-Hans'), 'zh-Hant': await allMessages('zh-Hant') }
  write(join(dist, 'api/v1/openapi.json'), JSON.stringify(await openApi(version)))
  write(join(dist, '404.html'), notFoundDocument(words.en, site, version))
  write(join(dist, '_headers'), headersFile())
  write(join(dist, 'manifest.webmanifest'), webManifest(words.en.shell.siteName, words.en.shell.siteDescription))
  return emitDevice({
    dist,
    manifest,
    core,
    content,
    coreFile: site.apiOrigin === null ? coreFile : null,
    shell: shellDocument(words.en, site, version),
    absent: {
      en: absentDocument('en', words.en, site),
      'zh-Hans': absentDocument('zh-Hans', words['zh-Hans'], site),
      'zh-Hant': absentDocument('zh-Hant', words['zh-Hant'], site),
    },
  })
}

export { LOCALE_IDS }
