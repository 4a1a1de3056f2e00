import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { csvText } from '#blocks/table/table-text.ts'
import { figureSvg } from '#charts/export/figure-image.ts'
import { figureJson } from '#charts/export/figure-json.ts'
import { lightPalette } from '#charts/palette.ts'
import { resolveFigure } from '#core/resolve/figure.ts'
import { resolveIndicators } from '#core/resolve/indicators.ts'
import { newWork } from '#domain/study/work.ts'
import { flashcards } from '#domain/terms/flashcards.ts'
import { EXPORT_FORMATS, exportFile } from '#features/evidence/export/files.ts'
import { pairFile } from '#features/indicators/file.ts'
import { scatterSvg } from '#features/occupations/scatter-image.ts'
import { withManifest } from '#files/cite-manifest.ts'
import { figureManifest, manifestComment, manifestLines, manifestOf, manifestText } from '#files/manifest.ts'
import { withPngText } from '#files/png-text.ts'
import { giftText } from '#files/quiz/gift.ts'
import { qtiPackage } from '#files/quiz/qti.ts'
import { readManifest } from '#files/read-file.ts'
import { zip } from '#files/zip.ts'
import { allMessages } from '#i18n/all-messages.ts'
import type { Deck } from '#schema/deck.ts'
import { deckFile } from '#store/deck/deck-file.ts'
import { exportReaderData } from '#store/reader-data.ts'
import { makeStore } from '#store/store.ts'
import { workFile } from '#store/study/work-file.ts'
import { askLedger, ledgerClaim } from '../fixtures/ledger-claim.ts'
import { DATA } from './dataset.ts'
import { bytesOf, figureSlide, inputOf } from './deck-input.ts'

/** Every place that hands a file to the reader, with what it writes. A place that is not named here fails the test below. */
type Written = Promise<BlobPart> | BlobPart
type Writer = () => Written | Record<string, Written> | Promise<Record<string, Written>>

const VERSION = 'v-test'
const link = 'https://example.org/x'
const about = manifestOf([], { version: VERSION, link })
const lines = manifestLines(about)
const now = '2026-01-01T00:00:00.000Z'
const figure = () => {
  const answer = resolveFigure('robots-installed', { data: DATA, locale: 'zh-Hans', version: VERSION })
  if (!answer) throw new Error('no figure')
  return answer
}
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (c) => c.charCodeAt(0),
)
const question = { id: 'a', skill: 's', lines: [], question: 'q', options: ['x', 'y'], answer: 0, reason: 'r', links: [] }
const imageWords = {
  locale: 'en' as const,
  site: 'Parallax',
  title: 't',
  subtitle: '',
  summary: '',
  key: [],
  notes: [],
  source: '',
  date: '',
  link,
  told: null,
}
const DECK: Deck = { shape: 1, id: 'd', title: 'D', slides: [], from: null }
const pptxFile = async () => bytesOf({ ...(await inputOf([figureSlide('robots-installed')], 'en')), version: VERSION })
const csv = () => csvText([['id'], ['a']], lines)

const WRITERS: Readonly<Record<string, Writer>> = {
  'src/blocks/figure/export-menu.tsx': async () => {
    const m = await allMessages('zh-Hans')
    const options = { locale: 'zh-Hans' as const, m, words: m.exporting, link, isTold: false, ground: 'light' as const }
    return {
      svg: figureSvg(figure(), options).svg,
      png: withPngText(PIXEL, manifestText(figureManifest(figure(), link))),
      json: figureJson(figure(), link),
      csv: csv(),
      pptx: pptxFile(),
    }
  },
  'src/blocks/give/give-away.tsx': pptxFile,
  'src/blocks/stage/park-question.tsx': () => `# x${manifestComment(about)}`,
  'src/blocks/store/kept-panel.tsx': () =>
    exportReaderData(makeStore({ open: () => Promise.reject(new Error('none')), channel: null }), now, lines),
  'src/blocks/table/table-tools.tsx': csv,
  'src/features/evidence/use-export.ts': async () => {
    const rows = askLedger([ledgerClaim('cuts', {})]).rows({})
    const { evidence } = await allMessages('en')
    const context = {
      locale: 'en' as const,
      version: VERSION,
      asOf: '2026-01-01',
      known: null,
      today: '2026-01-01',
      words: { value: (_: string, code: string) => code, company: (id: string) => id, coding: (code: string) => code } as never, // reason: of the words only these are asked
      messages: evidence,
      sources: null,
      view: link,
    }
    return Object.fromEntries(EXPORT_FORMATS.map((format) => [format, exportFile(format, rows, context).then((f) => f.content)]))
  },
  'src/features/glossary/cards-button.tsx': () => flashcards([], lines),
  'src/features/indicators/brief-actions.tsx': () => `# x${manifestComment(about)}`,
  'src/features/indicators/take.tsx': async () => {
    const context = { m: await allMessages('en'), locale: 'en' as const, version: VERSION }
    const rows = resolveIndicators({ data: DATA, locale: 'en', version: VERSION }).indicators.slice(0, 2)
    return Object.fromEntries((['csv', 'xlsx'] as const).map((f) => [f, pairFile(f, rows, context).then((file) => file.content)]))
  },
  'src/features/notebook/notebook-files.tsx': () => ({
    md: `# x${manifestComment(about)}`,
    bibtex: withManifest('bibtex', '@misc{a}', lines),
    ris: withManifest('ris', 'TY  - GEN\r\nER  - \r\n', lines),
    'csl-json': withManifest('csl-json', '[{"id":"a"}]', lines),
  }),
  'src/features/occupations/take.tsx': () => ({
    svg: scatterSvg(
      {
        dots: [],
        ranks: true,
        title: '',
        subtitle: '',
        words: { axis: { x: '', y: '' }, less: '', more: '', up: '', down: '' },
        xText: String,
        yText: String,
      },
      imageWords,
      lightPalette,
      '',
      manifestText(about),
    ).svg,
    png: withPngText(PIXEL, manifestText(about)),
    csv: csv(),
  }),
  'src/features/present/deck-file-actions.tsx': () => JSON.stringify(deckFile(DECK, VERSION, lines)),
  'src/features/study/mark-table.tsx': csv,
  'src/features/study/quiz-export.tsx': () => ({
    gift: giftText([question], 'Quiz', lines),
    qti: zip(qtiPackage([question], 'Quiz', 'en', lines)),
  }),
  'src/features/study/hand-in.tsx': () => workFile(newWork({ case: 'a', task: null, dataset: VERSION, locale: 'en', now }), now, lines),
}

test('every place that hands a file to the reader is known here, and no other way is used', () => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => ({ file: join('src', file).replaceAll('\\', '/'), text: readFileSync(join('src', file), 'utf8') }))
  const calls = code.filter(({ text }) => /(?<!function )\bdownload\(/.test(text)).map(({ file }) => file)
  expect(calls.sort()).toEqual(Object.keys(WRITERS).sort())
  // A link that saves what it leads to, or a file that is made elsewhere, would pass by the list.
  const others = code.filter(({ text }) => /createObjectURL|\.download = | download=/.test(text)).map(({ file }) => file)
  expect(others.sort()).toEqual(['src/blocks/table/table-text.ts', 'src/charts/export/rasterise.ts'])
})

const isPart = (written: unknown): written is BlobPart =>
  typeof written === 'string' || written instanceof Blob || ArrayBuffer.isView(written)

test.each(Object.entries(WRITERS))('%s: each of its files says which data it holds, and is read back', async (_, write) => {
  const written = await write()
  for (const [format, content] of Object.entries(isPart(written) ? { '': written } : written)) {
    const bytes = new Uint8Array(await new Blob([await content]).arrayBuffer())
    expect(await readManifest(bytes), format).toMatchObject({ manifest: 1, version: VERSION })
  }
})
