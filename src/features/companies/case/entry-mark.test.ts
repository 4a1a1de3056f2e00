import { describe, expect, test } from 'vitest'
import { caseInput, move, point, said } from '../../../../tests/fixtures/case.ts'
import type { CaseInput } from './case-input.ts'
import { layoutCase } from './case-layout.ts'
import { entryMark } from './entry-mark.ts'

const crowd = ['2025-10-01', '2025-10-09', '2025-10-17', '2025-10-25', '2025-11-02'].map((date, i) =>
  said(`s${i}`, date, { lane: 'denied' }),
)
const lay = (over: Partial<CaseInput>) => layoutCase(caseInput(over), { width: 836, lanes: true })

describe('Tab enters a picture', () => {
  const points = [point('p', '2020-12-31', 1), point('q', '2021-12-31', 2)]
  test('at the first point of its line', () => {
    const layout = lay({ points, moves: [move('m', '2020')], said: [said('s', '2019')] })
    expect(entryMark(layout)).toBe(layout.chart?.points[0])
    const counted = lay({ points, blank: { text: '', counts: [point('c', '2020', 5)] } })
    expect(entryMark(counted)?.id).toBe('p')
  })
  test('without a line at the one count, else at the first mark of the lanes, also where the first of them are empty', () => {
    expect(entryMark(lay({ blank: { text: '', counts: [point('c', '2020', 5)] }, said: [said('s', '2021')] }))?.id).toBe('c')
    expect(entryMark(lay({ said: [said('s', '2021', { lane: 'denied' })] }))?.id).toBe('s')
    expect(entryMark(lay({ moves: [move('m', '2021')], said: [said('s', '2020')] }))?.id).toBe('m')
  })
  test('at one place only, where a stretch is opened: what is outside it comes first', () => {
    const layout = lay({ said: [said('before', '2015'), ...crowd] })
    expect(layout.opened).not.toBeNull()
    expect(entryMark(layout)?.id).toBe('before')
    const inside = lay({ moves: [move('h', '2025-10-11', { lane: 'hire' })], said: [...crowd, said('t', '2015', { title: '' })] })
    expect(entryMark(inside)).not.toBeNull()
  })
  test('at one of two marks of the same claim', () => {
    const layout = lay({ moves: [move('same', '2021')], said: [said('same', '2021')] })
    const marks = layout.band.lanes.flatMap((l) => l.marks)
    expect(marks).toHaveLength(2)
    expect(marks.filter((m) => m === entryMark(layout))).toHaveLength(1)
  })
  test('nowhere where there is nothing to enter', () => {
    expect(entryMark(lay({}))).toBeNull()
    expect(entryMark(lay({ points: points.slice(0, 1) }))).toBeNull()
  })
})
