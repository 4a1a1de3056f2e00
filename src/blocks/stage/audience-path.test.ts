import { describe, expect, test } from 'vitest'
import type { Exhibit, Slide } from '#schema/deck.ts'
import { audiencePath } from './audience-path.ts'

const common = { id: 's', line: null, showLine: true, notes: '', seconds: null }
const showing = (exhibit: Exhibit): Slide => ({ kind: 'exhibit', ...common, lens: 'evidence', exhibit })
const TEXT: Slide = { kind: 'text', ...common, title: 'T', body: '' }

describe('a listener finds', () => {
  test.each<[string, Exhibit, string]>([
    ['a figure on its page', { kind: 'figure', id: 'robots-installed' }, '/figures/robots-installed'],
    ['a figure of a measure on the page of the measure', { kind: 'figure', id: 'indicator-robot-density' }, '/indicators/robot-density'],
    ['a claim on its page', { kind: 'claim', id: 'amazon-cuts' }, '/evidence/amazon-cuts'],
    ['a company on its page', { kind: 'company', id: 'amazon' }, '/companies/amazon'],
    ['a question at its place on the first page', { kind: 'question', id: 'jobs' }, '/#question-jobs'],
  ])('%s', (_name, exhibit, path) => {
    expect(audiencePath(showing(exhibit), null, null, 'deck', 0)).toBe(path)
  })
  test('the first of two exhibits', () => {
    const two: Slide = {
      kind: 'two-up',
      ...common,
      lens: 'told',
      exhibits: [
        { kind: 'claim', id: 'a' },
        { kind: 'claim', id: 'b' },
      ],
    }
    expect(audiencePath(two, 'evidence', null, 'deck', 0)).toBe('/evidence/a')
  })
  test('words at their place in the deck, which counts from one', () => {
    expect(audiencePath(TEXT, null, null, 'deck', 0)).toBe('/present/deck/1')
    expect(audiencePath(TEXT, null, null, 'deck', 11)).toBe('/present/deck/12')
  })
  test('the lens of the stage where it is not the usual one, and the claim that is open', () => {
    const slide = showing({ kind: 'figure', id: 'f' })
    expect(audiencePath(slide, 'told', null, 'deck', 0)).toBe('/figures/f?lens=told')
    expect(audiencePath(slide, 'evidence', 'c', 'deck', 0)).toBe('/figures/f?claim=c')
    expect(audiencePath(showing({ kind: 'question', id: 'jobs' }), 'told', 'c', 'deck', 0)).toBe('/?lens=told&claim=c#question-jobs')
  })
})
