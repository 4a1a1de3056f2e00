import { isInside, lineBoxes, touches } from '#features/companies/case/boxes.ts'
import type { CaseLayout } from '#features/companies/case/case-layout.ts'
import { isSpan, SPAN_TICK } from '#features/companies/case/lane-layout.ts'
import { frameOf, textsOf } from './case-texts.ts'

/** What is wrong with a layout: words that touch words, marks, lines or the edge, and leaders that run through words or cross. */
export function faults(layout: CaseLayout): string[] {
  const texts = textsOf(layout)
  const lanes = [...layout.band.lanes, ...(layout.opened?.lanes ?? [])]
  const marks = lanes.flatMap((lane) =>
    lane.marks.map((m) => {
      const tall = lane.id === 'moves'
      return {
        id: m.id,
        own: m.label,
        box: tall
          ? { left: m.x - m.half, right: m.x + m.half, top: m.up ? m.y - m.height : m.y, bottom: m.up ? m.y : m.y + m.height }
          : { left: m.x - m.half, right: m.x + m.half, top: m.y - m.half, bottom: m.y + m.half },
      }
    }),
  )
  const leaders = [
    ...lanes.flatMap((lane) => lane.marks.flatMap((m) => (m.leader ? [{ own: m.label, box: m.leader }] : []))),
    ...(layout.chart?.points ?? []).flatMap(({ leader: l, label }) =>
      l ? [{ own: label, box: { left: l.x - 0.5, right: l.x + 0.5, top: Math.min(l.from, l.to), bottom: Math.max(l.from, l.to) } }] : [],
    ),
  ]
  const thread = [layout.band.thread, layout.opened?.thread ?? []].flatMap((t) =>
    t.slice(1).map((b, i) => {
      const a = t[i] ?? b
      return {
        left: Math.min(a.x, b.x) - 0.5,
        right: Math.max(a.x, b.x) + 0.5,
        top: Math.min(a.y, b.y) - 0.5,
        bottom: Math.max(a.y, b.y) + 0.5,
      }
    }),
  )
  const ends = lanes.flatMap((lane) =>
    lane.marks.filter(isSpan).flatMap((m) => {
      const y = lane.id === 'moves' ? m.y : lane.rule
      return [m.from + 1.5, m.to - 1.5].map((x) => ({
        id: m.id,
        box: { left: x - 0.5, right: x + 0.5, top: y - SPAN_TICK, bottom: y + SPAN_TICK },
      }))
    }),
  )
  const line = layout.chart?.lines.flatMap((l) => lineBoxes(l, 1.2)) ?? []
  const [reach, points] = [16, layout.chart?.points ?? []]
  const alone = points.filter((p) => {
    if (p.label.length === 0 || p.leader) return false
    const at = { left: p.x - reach, right: p.x + reach, top: p.y - reach, bottom: p.y + reach }
    const boxes = p.label.map((t) => t.box)
    const [left, right] = [Math.min(...boxes.map((b) => b.left)), Math.max(...boxes.map((b) => b.right))]
    return !touches({ left, right, top: Math.min(...boxes.map((b) => b.top)), bottom: Math.max(...boxes.map((b) => b.bottom)) }, at)
  })
  return [
    ...alone.map((p) => `"${p.label[0]?.text}" stands off its point without a leader`),
    ...texts.filter((t) => !isInside(t.box, frameOf(layout))).map((t) => `"${t.text}" leaves the picture`),
    ...texts.flatMap((a, i) => texts.slice(i + 1).flatMap((b) => (touches(a.box, b.box) ? [`"${a.text}" touches "${b.text}"`] : []))),
    ...texts.flatMap((t) => marks.flatMap((m) => (touches(t.box, m.box) ? [`"${t.text}" touches mark ${m.id}`] : []))),
    ...texts.flatMap((t) =>
      leaders.flatMap((l) => (!l.own.includes(t) && touches(t.box, l.box) ? [`a leader runs through "${t.text}"`] : [])),
    ),
    ...texts.flatMap((t) => ends.flatMap((e) => (touches(t.box, e.box) ? [`"${t.text}" touches an end of the span of ${e.id}`] : []))),
    ...texts.flatMap((t) => thread.flatMap((s) => (touches(t.box, s) ? [`the thread runs through "${t.text}"`] : []))),
    ...texts.flatMap((t) => line.flatMap((b) => (touches(t.box, b) ? [`the line runs through "${t.text}"`] : []))),
  ]
}
