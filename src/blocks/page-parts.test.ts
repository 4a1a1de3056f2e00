import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keepPlace, takeUpPlace } from '#blocks/navigation/kept-place.ts'
import { readPage, rangeOf, spanOf } from '#blocks/notebook/page-text.ts'
import { figuresOnPage } from '#blocks/figure/full-screen-store.ts'
import { printOnly } from '#blocks/figure/print-only.ts'
import { placeIn, shownPlot, toLayout } from '#charts/frame/shown-plot.ts'
import type { PlotLayout } from '#charts/layout/types.ts'
import {
  captureStatic,
  putStaticPlot,
  staticCardKey,
  staticFigure,
  staticFigureKey,
  staticPlot,
  staticPlotKey,
} from '#charts/static-store.ts'

/** Parts that read or change a page, on a page without an app. jsdom lays nothing out, so places are given where they are needed. */
const { window: page } = new JSDOM('', { url: 'https://a.example/here' })
vi.stubGlobal('window', page)
for (const name of ['document', 'location', 'sessionStorage', 'Text', 'NodeFilter', 'Event'] as const) vi.stubGlobal(name, page[name])
afterAll(() => vi.unstubAllGlobals())
const scrollBy = vi.fn<(x: number, y: number) => void>()
vi.stubGlobal('scrollBy', scrollBy)
const body = (html: string) => {
  document.body.innerHTML = html
  return document.body
}
const boxOf = (element: Element | null, box: Partial<DOMRect>) => {
  if (element) element.getBoundingClientRect = () => ({ left: 0, top: 0, width: 0, height: 0, ...box }) as DOMRect // reason: only these four are read
}
const byId = (id: string) => document.getElementById(id)

beforeEach(() => {
  sessionStorage.clear()
})
afterEach(() => {
  vi.restoreAllMocks()
  scrollBy.mockReset()
  document.body.innerHTML = ''
})

describe('the words of a page', () => {
  test('are one line, without controls, with folded parts', () => {
    const words = readPage(
      body(
        '<p>One\n  two</p><button>No</button><span class="no-print">nor this</span><details><p hidden>three</p></details><script>4</script>',
      ),
    )
    expect(words.text).toBe('One twothree')
  })
  test('a span of words and its range are each other’s inverse', () => {
    const root = body('<p>Acme  cut <a class="num">30,000</a> jobs.</p><p>Nobody\nasked.</p>')
    const words = readPage(root)
    fc.assert(
      fc.property(fc.nat(words.text.length - 1), fc.integer({ min: 1, max: 12 }), (start, length) => {
        const end = Math.min(words.text.length, start + length)
        const range = rangeOf(words, { start, end })
        expect(range === null ? null : spanOf(words, range)).toEqual({ start, end })
        expect(range?.toString().replace(/\s+/g, ' ')).toBe(words.text.slice(start, end))
      }),
    )
  })
  test('a range across elements covers their words, one outside covers none', () => {
    const root = body('<div id="a"><p>One <b>two</b> three</p></div><div id="b">four</div>')
    const words = readPage(byId('a') ?? root)
    const range = document.createRange()
    range.selectNodeContents(root)
    expect(spanOf(words, range)).toEqual({ start: 0, end: 'One two three'.length })
    range.selectNodeContents(byId('b') ?? root)
    expect(spanOf(words, range)).toBeNull()
    expect(rangeOf(words, { start: 3, end: 99 })).toBeNull()
  })
})

describe('the place in a page, for the same page in another language', () => {
  const fill = () => {
    body('<main><h2 id="first">1</h2><h2 id="second">2</h2><p id=":r1:">r</p><h2 id="third">3</h2></main>')
    boxOf(byId('first'), { top: -300, height: 20 })
    boxOf(byId('second'), { top: 40, height: 20 })
    boxOf(byId(':r1:'), { top: 50, height: 20 })
    boxOf(byId('third'), { top: 400, height: 20 })
  }
  const scrolled = (y: number) => vi.stubGlobal('scrollY', y)

  test('is the last element above the reading line, at the same height', () => {
    fill()
    scrolled(500)
    keepPlace(location.pathname)
    boxOf(byId('second'), { top: 700, height: 20 })
    takeUpPlace()
    expect(scrollBy).toHaveBeenCalledWith(0, 660)
    takeUpPlace()
    expect(scrollBy).toHaveBeenCalledTimes(1)
  })
  test.each<[string, () => void]>([
    ['at the top of the page', () => void (scrolled(0), keepPlace(location.pathname))],
    ['on another page', () => void (scrolled(500), keepPlace('/elsewhere'))],
    ['where the element is gone', () => void (scrolled(500), keepPlace(location.pathname), byId('second')?.remove())],
    ['where what was kept is nonsense', () => sessionStorage.setItem('parallax-place', '{"id":1}')],
    ['where it is no JSON', () => sessionStorage.setItem('parallax-place', '{')],
  ])('is not taken up %s', (_name, prepare) => {
    fill()
    prepare()
    takeUpPlace()
    expect(scrollBy).not.toHaveBeenCalled()
  })
})

describe('a picture in its box', () => {
  const layoutOf = (width: number) => ({ width }) as PlotLayout // reason: the layout is only handed through
  const box = () => {
    const root = body('<div id="box"><div id="narrow" data-plot-width="360"></div><div id="wide" data-plot-width="700"></div></div>')
    boxOf(byId('box'), { left: 100, top: 50, width: 1000 })
    return byId('box') ?? root
  }
  const isShown = (id: string) => {
    const element = byId(id)
    if (element) element.getClientRects = () => [{}] as unknown as DOMRectList // reason: only their number is read
  }
  test('is the one that the style sheet shows, as much enlarged as it is wide', () => {
    const element = box()
    isShown('wide')
    boxOf(byId('wide'), { left: 130, top: 60, width: 1050 })
    const plot = shownPlot(element, layoutOf)
    expect(plot).toMatchObject({ layout: { width: 700 }, scale: 1.5, left: 30, top: 10 })
  })
  test('is the first where none is shown, at its own size', () => {
    expect(shownPlot(box(), layoutOf)).toMatchObject({ layout: { width: 360 }, scale: 1 })
  })
  test('is none without a picture', () => {
    expect(shownPlot(body('<div></div>'), layoutOf)).toBeNull()
    expect(shownPlot(body('<div data-plot-width="x"></div>'), layoutOf)).toBeNull()
  })
  test('places of the window and of the layout are each other’s inverse', () => {
    const element = box()
    const plot = { layout: layoutOf(700), scale: 1.5, left: 30, top: 10 }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 400 }), (x, y) => {
        const at = placeIn(plot, { x, y })
        const [bx, by] = toLayout(plot, element, at.x + 100, at.y + 50)
        expect([bx, by]).toEqual([expect.closeTo(x, 6), expect.closeTo(y, 6)])
      }),
    )
  })
})

describe('markup that came with the page', () => {
  test('is found again under the name of what it shows', () => {
    captureStatic(
      body(
        `<div data-static-plot="${staticPlotKey('pic', 'main', 'wide')}"><svg></svg></div><div data-static-figure="${staticFigureKey('en', 'robots')}"><p>F</p></div><i data-static-plot=""></i>`,
      ),
    )
    expect(staticPlot('pic/main/wide')).toBe('<svg></svg>')
    expect(staticFigure('en/robots')).toBe('<p>F</p>')
    expect([staticPlot('pic/main/narrow'), staticPlot(''), staticFigure('zh-Hans/robots')]).toEqual([undefined, undefined, undefined])
    putStaticPlot(staticCardKey('pic'), '<svg id="card"></svg>')
    expect(staticPlot('pic/card')).toBe('<svg id="card"></svg>')
  })
})

test('figures of a page are listed once, in its order, and only those of its content', () => {
  body('<div data-figure="outside"></div><main><i data-figure="b"></i><i data-figure="a"></i><i data-figure="b"></i></main>')
  expect(figuresOnPage()).toEqual(['b', 'a'])
})

describe('printing one thing', () => {
  const fill = () => body('<header></header><main><p id="other"></p><div id="box"><b id="inner"></b></div></main><script></script>')
  const hidden = () => [...document.querySelectorAll('[data-print-hidden]')].map((e) => e.id || e.tagName)
  test('hides everything outside it until it is done', () => {
    fill()
    let during: string[] = []
    vi.spyOn(page, 'print').mockImplementation(() => {
      during = hidden()
    })
    printOnly(byId('box'))
    expect(during.filter((name) => name !== 'HEAD').toSorted()).toEqual(['HEADER', 'other'])
    page.dispatchEvent(new page.Event('afterprint'))
    expect(hidden()).toEqual([])
  })
  test('a browser that refuses leaves the page as it was', () => {
    fill()
    vi.spyOn(page, 'print').mockImplementation(() => {
      throw new Error('refused')
    })
    printOnly(byId('box'))
    expect(hidden()).toEqual([])
  })
})
