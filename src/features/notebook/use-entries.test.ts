import { expect, test } from 'vitest'
import type { Clip } from '#schema/clip.ts'
import { pathOf } from './use-entries.ts'

const figureClip = (id: string): Clip => ({
  target: { kind: 'figure', id },
  words: '',
  language: 'en',
  dataset: null,
  on: '2026-11-29',
  note: '',
  tags: [],
  place: 0,
})

test.each([
  ['robots-installed', '/figures/robots-installed'],
  // The figure of a measure is on the measure's page.
  ['indicator-robots-installed', '/indicators/robots-installed'],
])('a saved figure %s is shown at %s', (id, path) => {
  expect(pathOf(figureClip(id), '1')).toBe(path)
})
