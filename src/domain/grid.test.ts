import { describe, expect, test } from 'vitest'
import type { ClaimRecord } from '#schema/dataset.ts'
import { MECHANISMS, type Mechanism } from '#schema/vocabulary.ts'
import { byId, claim, source, speaker } from '../../tests/fixtures/content/records.ts'
import { type GridRow, gridCell, NEITHER } from './grid.ts'

const records = { sources: byId(source('acme-filing', { organisation: 'acme' })), speakers: byId(speaker('acme')) }
const cell = (claims: ClaimRecord[], row: GridRow, country = 'US') => {
  const { supports, complicates } = gridCell(claims, row, country, records)
  return { supports: supports.map((c) => c.id), complicates: complicates.map((c) => c.id) }
}
const NOTHING = { supports: [], complicates: [] }

describe('the rows of the two stories', () => {
  const claims = [
    claim('weak', { status: 'reported', coding: { replacement: 'supports', empowerment: 'complicates' } }),
    claim('solid', { coding: { replacement: 'supports', empowerment: 'context' } }),
    claim('against', { coding: { replacement: 'complicates', empowerment: 'supports' }, mechanism: ['reallocation'] }),
    claim('china', { country: 'CN', coding: { replacement: 'supports', empowerment: 'supports' } }),
  ]
  test('hold what is coded on them in that country, strongest first, whatever the mechanism', () => {
    expect(cell(claims, 'replacement')).toEqual({ supports: ['solid', 'weak'], complicates: ['against'] })
    expect(cell(claims, 'empowerment')).toEqual({ supports: ['against'], complicates: ['weak'] })
    expect(cell(claims, 'empowerment', 'CN')).toEqual({ supports: ['china'], complicates: [] })
    expect(cell(claims, 'replacement', 'DE')).toEqual(NOTHING)
  })
})

describe('the row of neither', () => {
  const by = (over: Partial<ClaimRecord>, ...mechanism: Mechanism[]) => cell([claim('c', { mechanism, ...over })], 'neither')
  const COMPLICATES = { supports: [], complicates: ['c'] }
  const shown: Partial<ClaimRecord> = { attribution: 'shown-by-data' }
  test('is supported by mechanisms that neither replace nor empower', () => {
    expect(MECHANISMS.filter((m) => by({}, m).supports.length > 0)).toEqual([
      'lost-customers',
      'reallocation',
      'divestiture',
      'no-measurable-effect',
    ])
    expect(new Set(NEITHER)).toEqual(new Set(['reallocation', 'lost-customers', 'divestiture', 'no-measurable-effect']))
  })
  test('is complicated by substitution or augmentation, where data show it', () => {
    expect(MECHANISMS.filter((m) => by(shown, m).complicates.length > 0)).toEqual(['substitution', 'augmentation'])
    expect(by({ attribution: 'named-before' }, 'substitution')).toEqual(NOTHING)
    expect(by({ ...shown, coding: { replacement: 'supports', empowerment: 'supports' } }, 'training')).toEqual(NOTHING)
    expect(by(shown, 'training', 'augmentation')).toEqual(COMPLICATES)
  })
  test('counts a claim of both kinds on both sides', () => {
    expect(by(shown, 'substitution', 'reallocation')).toEqual({ supports: ['c'], complicates: ['c'] })
  })
  test('puts the strongest first on both sides, and looks at one country', () => {
    const claims = (['reported', 'supported'] as const).flatMap((status) => [
      claim(`${status}-moved`, { status, mechanism: ['reallocation'] }),
      claim(`${status}-shown`, { status, mechanism: ['substitution'], ...shown }),
      claim(`${status}-china`, { status, mechanism: ['reallocation'], country: 'CN' }),
    ])
    expect(cell(claims, 'neither')).toEqual({
      supports: ['supported-moved', 'reported-moved'],
      complicates: ['supported-shown', 'reported-shown'],
    })
  })
})

test('points of series are not counted', () => {
  const point: Partial<ClaimRecord> = { point: { series: 's', asOf: '2025' }, coding: { replacement: 'supports', empowerment: 'supports' } }
  for (const row of ['replacement', 'empowerment', 'neither'] as const)
    expect(cell([claim('p', { ...point, mechanism: ['reallocation'] })], row)).toEqual(NOTHING)
})
