import { expect, test } from 'vitest'
import type { Locale } from '#i18n/locales.ts'
import { datasetAnswer } from '../../../tests/fixtures/answers.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { CiteDataset } from './cite-dataset.tsx'

test.each<[Locale, string]>([
  ['en', 'CC BY 4.0.'],
  ['zh-Hans', 'CC BY 4.0。'],
  ['zh-Hant', 'CC BY 4.0。'],
])('%s: the citation on the page has no address, and ends as a sentence does', async (locale, end) => {
  const { container } = await renderPart(<CiteDataset dataset={datasetAnswer('2026.1-abc')} />, { locale })
  const citation = container.querySelector('.about-citation')?.textContent ?? ''
  expect(citation.slice(-end.length)).toBe(end)
  expect(citation).toContain('2026.1-abc')
  expect(citation).not.toMatch(/https?:|，。|\s$/)
  expect(container.querySelector('time')?.getAttribute('datetime')).toBe('2026-01-31')
  expect(container.querySelector('dd code')).toHaveTextContent('2026.1-abc')
})
