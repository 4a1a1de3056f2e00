import { describe, expect, test } from 'vitest'
import type { FigurePoint } from '#schema/figure-spec.ts'
import { questionSign } from '#charts/marks/question-sign.ts'
import { STAGE_GAP, STAGE_NAME, STAGE_TURN } from '#charts/full-screen/stage-layout.ts'
import { around, crosses, grown, overlaps } from '#charts/layout/shapes.ts'
import type { Axis, Box, PlotLayout, Shape, TextShape } from '#charts/layout/types.ts'
import { LOCALES } from './dataset.ts'
import { answerOf, drawings, FIGURES_DRAWN, stagesOf } from './all-layouts.ts'

const CASES = FIGURES_DRAWN.flatMap((spec) => LOCALES.map((locale) => [spec.id, locale] as const))
/** Kinds that fill the box they get; the marks of the others stand in rows. */
const GROWING: ReadonlySet<string> = new Set(['line', 'bar-time', 'scatter', 'slope', 'timeline', 'table'])
const isText = (s: Shape): s is TextShape => s.kind === 'text'
const round = (n: number) => Math.round(n * 10) / 10

/** How many layout units one unit of value takes, and where zero (or the start) stands. */
const scaleOf = (axis: Axis | null) => {
  if (axis === null || axis.kind === 'band' || axis.unit === null) return null
  const [d0, d1] = axis.domain
  const [r0, r1] = axis.range
  return { unit: axis.unit, domain: [d0, d1], perUnit: Math.abs((r1 - r0) / (d1 - d0)), start: r0 }
}
const valueScale = (l: PlotLayout) => scaleOf(l.y) ?? scaleOf(l.x)

describe.each(CASES)('%s, %s', (id, locale) => {
  const all = drawings(id, locale)
  const several = all.filter((d) => d.layouts.length > 1)

  test('panels in one unit share domain, scale and baseline', () => {
    for (const { name, layouts } of several)
      for (const [i, a] of layouts.entries())
        for (const b of layouts.slice(i + 1)) {
          const [x, y] = [valueScale(a), valueScale(b)]
          if (!x || !y || x.unit !== y.unit) continue
          expect(y.domain, `${name}: domains of ${a.panel} and ${b.panel}`).toEqual(x.domain)
          expect(round(y.perUnit / x.perUnit), `${name}: scale of ${a.panel} and ${b.panel}`).toBe(1)
          expect(round(y.start), `${name}: baseline of ${a.panel} and ${b.panel}`).toBe(round(x.start))
        }
  })

  test('panels over the same time share their x axis', () => {
    for (const { name, layouts } of several) {
      const axes = layouts.flatMap((l) =>
        l.x && (l.x.kind === 'time' || (l.x.kind === 'band' && l.kind === 'bar-time')) ? [{ panel: l.panel, x: l.x }] : [],
      )
      const [first] = axes
      for (const { panel, x } of axes.slice(1)) {
        if (!first || x.kind !== first.x.kind) continue
        if (x.kind === 'band' && first.x.kind === 'band' && x.keys[0]?.length !== first.x.keys[0]?.length) continue
        expect(x, `${name}: time of ${first.panel} and ${panel}`).toEqual(first.x)
      }
    }
  })

  test('no word touches a word, a mark, a line or an edge', () => {
    const faults = all.flatMap(({ name, layouts }) => layouts.flatMap((l) => touching(l).map((fault) => `${name} ${l.panel}: ${fault}`)))
    expect(faults).toEqual([])
  })

  test('no word is too small to be read where a picture is shown as it was drawn', () => {
    for (const { name, layouts } of all) for (const l of layouts) expect(tooSmall(l), `${name} ${l.panel}`).toEqual([])
  })

  test('fill says what the data are, and the key says what the marks show', () => {
    const { spec } = answerOf(id, locale)
    const pointOf = new Map<string, FigurePoint>(
      spec.panels.flatMap((p) => p.series.flatMap((s) => s.points.map((pt, i) => [`${p.id}/${s.id}:${i}`, pt] as const))),
    )
    for (const { name, layouts } of all.filter((d) => !d.name.endsWith('card')))
      for (const l of layouts) {
        for (const shape of l.shapes) {
          if (shape.kind !== 'bar' && shape.kind !== 'point') continue
          const point = pointOf.get(`${l.panel}/${shape.mark}`)
          const expected =
            point?.forecast || point?.plan
              ? 'forecast'
              : point?.status === 'contested'
                ? 'hatch'
                : point?.status === 'unsupported'
                  ? 'dots'
                  : 'solid'
          expect(shape.look, `${name} ${shape.mark}`).toBe(expected)
        }
        const bars = l.shapes.flatMap((s) => (s.kind === 'bar' ? [s] : []))
        const samples = l.shapes.flatMap((s) => (s.kind === 'swatch' ? [s] : []))
        const series = spec.panels.find((p) => p.id === l.panel)?.series ?? []
        samples.forEach((sample, i) => {
          const mine = bars.filter((b) => b.mark.startsWith(`${series[i]?.id}:`))
          if (mine.length === 0 || new Set(mine.map((b) => b.look)).size > 1) return
          expect([sample.role, sample.look], `${name}: key of ${series[i]?.id}`).toEqual([mine[0]?.role, mine[0]?.look])
          if (sample.look === 'solid') expect(sample.opacity, `${name}: key of ${series[i]?.id}`).toBe(mine[0]?.opacity ?? 1)
        })
      }
  })

  test('an axis has numbers, and the unit stands in the figure', () => {
    for (const { name, layouts } of all)
      for (const l of layouts) {
        const texts = l.shapes.filter(isText)
        const said = texts.map((t) => t.lines.join(' ')).join(' ')
        const unit = l.kind === 'timeline' ? null : (scaleOf(l.y) ?? scaleOf(l.x))?.unit
        if (unit === null || unit === undefined) continue
        const isSign = unit === 'percent' || unit === 'ratio'
        expect(isSign ? /[%×倍]/.test(said) : texts.some((t) => t.part === 'unit'), `${name} ${l.panel}: ${unit}`).toBe(true)
        const values = texts.filter((t) => t.part === 'tick' || t.part === 'value')
        expect(
          values.some((t) => /\d/.test(t.lines.join(''))),
          `${name} ${l.panel}: numbers`,
        ).toBe(true)
        expect(said, name).not.toMatch(/10000万|10000萬|\b\d{4}\.\d{1,2}(?!\d|%)|(?:^|\s)0×|[+−]0\.00%/)
      }
  })

  test('the marks that the title rests on are labelled', () => {
    const { spec } = answerOf(id, locale)
    for (const { name, layouts } of all.filter((d) => !d.name.endsWith('card')))
      for (const l of layouts)
        for (const mark of spec.finding.flatMap((f) => (f.startsWith(`${l.panel}/`) ? [f.slice(l.panel.length + 1)] : []))) {
          // Full screen a row may stand on another page; that every mark has its page is asked below.
          if (!l.marks.some((m) => m.key === mark)) continue
          expect(
            l.shapes.some((s) => isText(s) && s.mark === mark && /\d/.test(s.lines.join(''))),
            `${name}: ${mark}`,
          ).toBe(true)
        }
  })

  test('full screen panels of rows side by side have rows of one height', () => {
    for (const { room, pages } of stagesOf(id, locale))
      for (const page of pages) {
        const heights = page.panels.map(({ panel, layout, scale }) => {
          const rows = new Set(panel.series.flatMap((s) => s.points.map((p) => p.x))).size
          return ((layout.rect.bottom - layout.rect.top) * scale) / rows
        })
        if (!GROWING.has(answerOf(id, locale).spec.kind))
          expect(Math.max(...heights) / Math.min(...heights), `${id} ${locale} ${room.name}`).toBeLessThan(1.03)
      }
  })

  test('full screen no word is smaller than 14 px as it is shown, and every mark is on a page', () => {
    const { spec } = answerOf(id, locale)
    for (const { room, pages } of stagesOf(id, locale)) {
      const panels = pages.flatMap((page) => page.panels)
      for (const { layout, scale } of panels)
        for (const t of layout.shapes.filter(isText))
          expect(t.size * scale * room.px, `${room.name}: ${t.lines.join(' ')}`).toBeGreaterThanOrEqual(FULL_SCREEN)
      for (const panel of spec.panels) {
        const shown = panels.filter((p) => p.panel === panel).flatMap((p) => p.layout.marks.map((m) => m.key))
        expect(new Set(shown).size, `${room.name}: a mark stands twice`).toBe(shown.length)
        const drawn = all[0]?.layouts.find((l) => l.panel === panel.id)?.marks ?? []
        expect(shown.length, `${room.name}: marks of ${panel.id}`).toBeGreaterThanOrEqual(drawn.length)
      }
    }
  })

  test('full screen every page fits its room, above the buttons that turn pages', () => {
    for (const { room, pages } of stagesOf(id, locale))
      for (const page of pages) {
        const rows = Math.ceil(page.panels.length / page.columns)
        const name = answerOf(id, locale).spec.panels.length > 1 ? STAGE_NAME : 0
        const tallest = Math.max(...page.panels.map((p) => p.layout.height * p.scale)) + name
        const taken = rows * tallest + (rows - 1) * STAGE_GAP + (pages.length > 1 ? STAGE_TURN : 0)
        expect(taken, `${id} ${locale} ${room.name}`).toBeLessThanOrEqual(room.height + 1)
        const widest = Math.max(...page.panels.map((p) => p.layout.width * p.scale))
        expect(page.columns * widest, `${id} ${locale} ${room.name}`).toBeLessThanOrEqual(room.width)
      }
    for (const { name, layouts } of all.filter((d) => d.name.includes('full screen')))
      for (const l of layouts)
        expect(
          l.shapes.filter(isText).every((t) => t.box.bottom <= l.height + 0.5),
          name,
        ).toBe(true)
  })
})

/** Least size (px) of anything written full screen, at the smallest window that a projector has. */
const FULL_SCREEN = 14

/** Least sizes (px) of anything written, and of names and numbers. */
const [LEAST, READ] = [12, 13]

/** Words and signs of a layout that are too small. */
function tooSmall(l: PlotLayout): string[] {
  return l.shapes.flatMap((s) => {
    if (s.kind === 'bar' && s.look === 'dots') return (questionSign(s.box)?.size ?? LEAST) < LEAST ? [`? of ${s.mark}`] : []
    if (s.kind !== 'text') return []
    const mustBeRead = s.part === 'row' || s.part === 'name' || (s.part === 'value' && /\d/.test(s.lines.join('')))
    return s.size < (mustBeRead ? READ : LEAST) ? [`${s.part} ${s.lines.join(' ')}: ${s.size}`] : []
  })
}

/** What touches what in a layout, in words. */
function touching(l: PlotLayout): string[] {
  const texts = l.shapes.filter(isText)
  const faults: string[] = []
  const edge: Box = { left: -0.5, top: -0.5, right: l.width + 0.5, bottom: l.height + 0.5 }
  const word = (t: TextShape) => `“${t.lines.join(' ').slice(0, 28)}”`
  texts.forEach((t, i) => {
    const { box } = t
    if (box.left < edge.left || box.right > edge.right || box.top < edge.top || box.bottom > edge.bottom)
      faults.push(`${word(t)} leaves the picture`)
    for (const other of texts.slice(i + 1)) if (overlaps(box, other.box)) faults.push(`${word(t)} touches ${word(other)}`)
    for (const s of l.shapes) {
      const inner = grown(box, -1)
      if (s.kind === 'path' && s.part !== 'grid') {
        const hit = s.lines.some((line) => line.some((a, k) => k > 0 && crosses(line[k - 1] ?? a, a, inner)))
        if (hit) faults.push(`${word(t)} lies on a ${s.part} line`)
      }
      const sign = s.kind === 'bar' && s.look === 'dots' ? questionSign(s.box) : null
      if (
        sign &&
        overlaps(box, { left: sign.x - sign.size * 0.3, right: sign.x + sign.size * 0.3, top: sign.y - sign.size * 0.75, bottom: sign.y })
      )
        faults.push(`${word(t)} touches the sign of a bar`)
      // Another bar is not touched either; a point has a halo of paper.
      if (s.kind === 'bar' && overlaps(grown(box, 1), s.box) && s.mark !== t.mark) faults.push(`${word(t)} touches bar ${s.mark}`)
      if (s.kind === 'point' && overlaps(grown(box, -0.5), around(s.x, s.y, s.r + 1))) faults.push(`${word(t)} lies on point ${s.mark}`)
    }
  })
  return faults
}
