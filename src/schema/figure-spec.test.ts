import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { FigureBreak, FigurePanel, FigurePoint, FigureSpec, FigureState, InlineDerivation, LabelRef } from './figure-spec.ts'

const taken = <T>(schema: v.GenericSchema<unknown, unknown>, values: T[]) => values.filter((value) => v.is(schema, value))

test('a label names where its words come from', () => {
  const kinds = 'claim series indicator break company speaker country status mechanism attribution speaker-kind narrative text date'.split(
    ' ',
  )
  const good = [...kinds.map((k) => `${k}:a-1`), 'date:2025-Q3', 'break:acme-staff.sale', 'country:US']
  expect(taken(LabelRef, good)).toEqual(good)
  const bad = [
    'text',
    'text:',
    ':a',
    'title:a',
    'text:a b',
    'text:a.b.c',
    'text:a.',
    'text:.a',
    'Text:a',
    'my text:a',
    'text:a\n',
    'Some words',
  ]
  expect(taken(LabelRef, bad)).toEqual([])
})

describe('a point', () => {
  const point = { x: '2025', y: 3, status: 'documented' }
  test('stands on a date, a category or a number, and may lack a value', () => {
    const good = [
      point,
      { ...point, x: 3 },
      { ...point, y: null, missing: 'not-found' },
      { ...point, derivation: { operation: 'count', inputs: ['a'] } },
    ]
    expect(taken(FigurePoint, good)).toEqual(good)
  })
  test('says its status and, where it lacks a value, a known reason', () => {
    const { status: _, ...unmarked } = point
    const { y: __, ...silent } = point
    expect(
      taken(FigurePoint, [unmarked, silent, { ...point, status: 'true' }, { ...point, missing: 'lost' }, { ...point, x: null }]),
    ).toEqual([])
    expect(
      taken(FigurePoint, [
        { ...point, label: 'plain words' },
        { ...point, colour: 'red' },
      ]),
    ).toEqual([])
  })
})

test('a derivation names an operation and claims', () => {
  const good = [
    { operation: 'index', inputs: ['a', 'b.base'] },
    { operation: 'share', inputs: ['a', 'b'], check: 'a-of-b' },
  ]
  expect(taken(InlineDerivation, good)).toEqual(good)
  expect(
    taken(InlineDerivation, [{ operation: 'guess', inputs: ['a'] }, { operation: 'sum', inputs: ['A b'] }, { operation: 'sum' }]),
  ).toEqual([])
})

test('a break is dated and says which kind it is', () => {
  const sale = { series: 's', at: '2025-Q1', kind: 'perimeter', label: 'break:s.sale' }
  expect(taken(FigureBreak, [sale, { ...sale, at: 'spring' }, { ...sale, kind: 'other' }])).toEqual([sale])
})

test('a panel without breaks or events has none', () => {
  expect(v.parse(FigurePanel, { id: 'main', unit: 'jobs', series: [] })).toEqual({
    id: 'main',
    unit: 'jobs',
    series: [],
    breaks: [],
    events: [],
  })
})

test('a figure that is partial, or cannot be drawn, says why', () => {
  const good = [{ kind: 'ok' }, { kind: 'partial', reason: 'x' }, { kind: 'cannot-draw', reason: 'x' }]
  expect(
    taken(FigureState, [...good, { kind: 'partial' }, { kind: 'cannot-draw' }, { kind: 'ok', reason: 'x' }, { kind: 'lost' }]),
  ).toEqual(good)
})

describe('a figure', () => {
  const panel = { id: 'main', unit: 'jobs', series: [], breaks: [], events: [] }
  const spec = {
    schemaVersion: 1,
    id: 'a-figure',
    kind: 'line',
    theme: 'skills',
    panels: [panel],
    zero: true,
    verdict: null,
    state: { kind: 'ok' },
  }
  test('of this version, known kind and theme, with a panel at least', () => {
    expect(v.parse(FigureSpec, spec)).toEqual({ ...spec, finding: [] })
    const bad = [{ schemaVersion: 2 }, { id: 'A figure' }, { kind: 'pie' }, { theme: 'weather' }, { panels: [] }, { title: 'Words' }]
    expect(
      taken(
        FigureSpec,
        bad.map((over) => ({ ...spec, ...over })),
      ),
    ).toEqual([])
  })
  test('carries a verdict with the check that binds', () => {
    const verdict = {
      verdict: 'with-care',
      binding: { check: 'scope', reason: 'scope-differs' },
      checks: [{ check: 'unit', verdict: 'comparable', reason: null }],
    }
    const bad = [
      { ...verdict, verdict: 'maybe' },
      { ...verdict, binding: { check: 'taste', reason: 'x' } },
      { ...verdict, checks: [{ check: 'unit', verdict: 'comparable' }] },
    ]
    expect([verdict, ...bad].filter((given) => v.is(FigureSpec, { ...spec, verdict: given }))).toEqual([verdict])
  })
})
