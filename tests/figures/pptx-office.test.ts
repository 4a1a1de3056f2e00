import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deckModel } from '#blocks/pptx/deck-pptx.ts'
import { resolveDeck } from '#core/resolve/decks.ts'
import type { Item } from '#files/pptx/model.ts'
import { unzip } from '#files/unzip.ts'
import { DATA, LOCALES, SPECS } from './dataset.ts'
import { bytesOf, decode, figureSlide, inputOf, type Locale } from './deck-input.ts'

const { DOMParser } = new JSDOM('').window

/**
 * The order that the standard (ECMA-376, part 1) gives to the children of the elements written here. An element out of its order is what
 * PowerPoint offers to repair, while LibreOffice reads it without a word.
 */
const ORDER: Readonly<Record<string, string>> = {
  'c:chartSpace': 'date1904 lang roundedCorners style clrMapOvr chart spPr txPr externalData printSettings userShapes',
  'c:chart': 'title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs',
  'c:legend': 'legendPos legendEntry layout overlay spPr txPr',
  'c:barChart': 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
  'c:lineChart': 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId',
  'c:scatterChart': 'scatterStyle varyColors ser dLbls axId',
  'c:ser': 'idx order tx spPr invertIfNegative marker dPt dLbls trendline errBars cat val xVal yVal smooth',
  'c:dPt': 'idx invertIfNegative marker bubble3D explosion spPr',
  'c:marker': 'symbol size spPr',
  'c:dLbls': 'dLbl numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator',
  'c:dLbl': 'idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize',
  'c:catAx':
    'axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl',
  'c:dateAx':
    'axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblOffset baseTimeUnit majorUnit majorTimeUnit',
  'c:valAx':
    'axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit',
  'c:scaling': 'logBase orientation max min',
  'a:pPr': 'lnSpc spcBef spcAft buClr buSzPct buFont buNone buChar tabLst defRPr',
  'a:p': 'pPr r br fld endParaRPr',
  'a:rPr': 'ln noFill solidFill effectLst highlight latin ea cs sym hlinkClick',
  'a:defRPr': 'ln noFill solidFill effectLst highlight latin ea cs sym hlinkClick',
  'a:endParaRPr': 'ln noFill solidFill effectLst highlight latin ea cs sym hlinkClick',
  'a:ln': 'noFill solidFill pattFill prstDash round headEnd tailEnd',
  'a:tbl': 'tblPr tblGrid tr',
  'p:sp': 'nvSpPr spPr style txBody',
  'p:spPr': 'xfrm custGeom prstGeom noFill solidFill pattFill ln effectLst',
  'c:spPr': 'xfrm custGeom prstGeom noFill solidFill pattFill ln effectLst',
  'p:txBody': 'bodyPr lstStyle p',
  'c:txPr': 'bodyPr lstStyle p',
  'c:rich': 'bodyPr lstStyle p',
  'p:graphicFrame': 'nvGraphicFramePr xfrm graphic',
  'p:grpSp': 'nvGrpSpPr grpSpPr sp grpSp graphicFrame cxnSp pic',
  'p:sld': 'cSld clrMapOvr transition timing',
  'p:cSld': 'bg spTree',
}

/** Every element of an XML text with the names of its children. That the text is well formed is tested beside this. */
function* elementsOf(xml: string): Generator<{ tag: string; children: string[] }> {
  const open: { tag: string; children: string[] }[] = []
  for (const [, end, tag = '', isEmpty] of xml.matchAll(/<(\/?)([\w:]+)(?:\s(?:[^>"]|"[^"]*")*?)?(\/?)>/g)) {
    if (end === '/') {
      const element = open.pop()
      if (element) yield element
      continue
    }
    open.at(-1)?.children.push(tag)
    if (isEmpty === '/') yield { tag, children: [] }
    else open.push({ tag, children: [] })
  }
}

test('the children of every element stand in the order of the standard, in every figure', async () => {
  const drawable = SPECS.filter((s) => s.state.kind !== 'cannot-draw').map((s) => s.id)
  const parts = await unzip(
    await bytesOf(
      await inputOf(
        drawable.map((id) => figureSlide(id)),
        'zh-Hans',
      ),
    ),
  )
  const wrong = new Set<string>()
  let seen = 0
  for (const [name, bytes] of parts) {
    if (!/^ppt\/(charts|slides|notesSlides)\/[^/]+\.xml$/.test(name)) continue
    for (const { tag, children } of elementsOf(decode(bytes))) {
      const order = ORDER[tag]?.split(' ')
      if (!order) continue
      seen += 1
      const places = children.map((child) => order.indexOf(child.replace(/^.*:/, '')))
      // Shapes of a group come in any order after its two heads.
      const isFree = tag === 'p:grpSp'
      if (places.includes(-1) || (!isFree && places.some((at, n) => at < (places[n - 1] ?? 0))))
        wrong.add(`${name} ${tag}: ${children.join(' ')}`)
    }
  }
  expect([...wrong].slice(0, 5)).toEqual([])
  expect(seen).toBeGreaterThan(1000)
})

const OFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find((p) =>
  existsSync(p),
)
const DECK = 'ten-minute-briefing'
const letters = (text: string) => text.replace(/\s+/g, '')
const wordsOf = (items: readonly Item[]): string[] =>
  items.flatMap((item) =>
    item.kind === 'text' ? item.paragraphs.map((p) => letters(p.text)) : item.kind === 'group' ? wordsOf(item.items) : [],
  )

// A test that did not run must not be taken for one that passed.
if (OFFICE === undefined) console.warn('LibreOffice is not installed: slides are not converted, these tests are skipped.')

const withOffice = describe.skipIf(OFFICE === undefined) // reason: not every machine has LibreOffice
withOffice('read by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-office-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const inputs = new Map<Locale, Awaited<ReturnType<typeof inputOf>>>()
  beforeAll(async () => {
    for (const locale of LOCALES) {
      const deck = resolveDeck(DECK, { data: DATA, locale, version: 'v' })
      const input = await inputOf(deck?.slides ?? [], locale)
      inputs.set(locale, input)
      writeFileSync(join(folder, `${locale}.pptx`), await bytesOf(input))
    }
    // A profile of its own: an office that is open beside it would answer in its place.
    await promisify(execFile)(OFFICE ?? '', [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      'odp',
      '--outdir',
      folder,
      ...LOCALES.map((locale) => join(folder, `${locale}.pptx`)),
    ])
  }, 120_000)

  test.each(LOCALES)('the briefing in %s has every slide with every word, its notes and its charts', async (locale) => {
    const input = inputs.get(locale)
    if (!input) throw new Error('no deck')
    const model = deckModel(input)
    const parts = await unzip(new Uint8Array(readFileSync(join(folder, `${locale}.odp`))))
    const pages = [
      ...new DOMParser()
        .parseFromString(decode(parts.get('content.xml') ?? new Uint8Array()), 'application/xml')
        .getElementsByTagName('draw:page'),
    ]
    expect(pages).toHaveLength(model.slides.length)
    for (const [i, slide] of model.slides.entries()) {
      const said = letters(pages[i]?.textContent ?? '')
      for (const words of wordsOf(slide.items)) expect(said, `slide ${i + 1}`).toContain(words)
      for (const line of slide.notes) expect(said, `notes of slide ${i + 1}`).toContain(letters(line))
    }
    const charts = model.slides.flatMap((s) => s.items.filter((item) => item.kind === 'chart'))
    const read = [...parts.keys()].filter((name) => /^Object [^/]+\/content\.xml$/.test(name))
    expect(read).toHaveLength(charts.length)
  })
})
