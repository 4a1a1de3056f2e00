import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { captureStatic, putStaticPlot, staticPlotKey } from '#charts/static-store.ts'
import { contentKey } from '#domain/content-key.ts'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { figureAnswer } from '../../../tests/fixtures/figures/figure-answer.ts'
import { point, series } from '../../../tests/fixtures/figures/fixture-figure.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { FigureById as Live } from './figure-by-id.tsx'
import { FigureById } from './lazy-figure.tsx'

/** A figure of its own for each test: a page brings the drawn one once. */
const figure = (id: string): FigureAnswer => {
  const made = figureAnswer(
    'bar',
    'jobs',
    [series('here', 'us', 'text:here', [point('text:a', 1000, { claims: ['first'] }), point('text:b', 3000, { claims: ['second'] })])],
    { words: { 'text:here': ['Here', '这里'], 'text:a': ['A', '甲'], 'text:b': ['B', '乙'] }, spec: { id } },
  )
  for (const width of ['wide', 'middle', 'narrow'] as const)
    putStaticPlot(staticPlotKey(contentKey(['en', made.spec, made.labels]), 'main', width), '<svg></svg>')
  return made
}
const { figure: en } = await loadMessages('en', FIGURE)

/** Draws the figure as the build does, keeps it as a page brings it, and starts again with what the page holds. */
async function drawn(id: string, answer?: () => unknown) {
  const made = figure(id)
  const { container } = await renderPart(<Live id={id} />, { answers: { [`figures/${id}`]: made, dataset: { version: 'v' } } })
  await screen.findByRole('tab', { name: en.tabs.table })
  const page = document.createElement('div')
  const holder = document.createElement('div')
  holder.dataset.staticFigure = `en/${id}`
  holder.innerHTML = container.innerHTML
  // What only a live page has.
  for (const list of holder.querySelectorAll('.mark-list')) list.remove()
  page.append(holder)
  captureStatic(page)
  cleanup()
  const answers = { [`figures/${id}`]: answer ?? made, dataset: { version: 'v' } }
  return renderPart(<FigureById id={id} />, { answers })
}
const tab = (name: string) => screen.getByRole('tab', { name })
const isLive = () => document.querySelector('[data-static-figure]')?.hasAttribute('onclick')

test('as the page brought it, it asks for nothing, and nothing objects', async () => {
  const { asked, container } = await drawn('still')
  expect(tab(en.tabs.table)).toBeInTheDocument()
  expect(asked.filter((r) => r.startsWith('figures/'))).toEqual([])
  expect(isLive()).toBe(false)
  expect(await objections(container)).toEqual([])
})

test('the first tap on a tab loads the figure, and then does what it was meant for', async () => {
  const { asked, search } = await drawn('tapped')
  fireEvent.click(tab(en.tabs.table))
  expect(await screen.findByRole('table')).toBeInTheDocument()
  expect(tab(en.tabs.table)).toHaveAttribute('aria-selected', 'true')
  expect(search().get('view')).toBe('tapped.table')
  expect(asked.filter((r) => r === 'figures/tapped')).toHaveLength(1)
})

test('a control that has the focus when the figure becomes live keeps it', async () => {
  const { asked } = await drawn('focused')
  const before = screen.getByRole('button', { name: en.difference.start })
  before.focus()
  await waitFor(() => expect(before).not.toBeInTheDocument())
  expect(screen.getByRole('button', { name: en.difference.start })).toHaveFocus()
  expect(asked).toContain('figures/focused')
})

test('a tap on a link goes its own way at once', async () => {
  await drawn('linked')
  const link = document.createElement('a')
  link.href = '#elsewhere'
  document.querySelector('.lazy-figure')?.append(link)
  expect(fireEvent.click(link)).toBe(true)
  expect(fireEvent.click(tab(en.tabs.table))).toBe(false)
  await screen.findByRole('table')
})

test('when it cannot be loaded the drawn figure stays with the reason, and trying again brings the live one', async () => {
  let isBroken = true
  const { user } = await drawn('broken', () => {
    if (isBroken) throw new Error('x')
    return figure('broken')
  })
  fireEvent.click(tab(en.tabs.table))
  expect(await screen.findByRole('alert')).toBeInTheDocument()
  expect(tab(en.tabs.chart)).toBeInTheDocument()
  isBroken = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('table')).toBeInTheDocument()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('where the page brought nothing it is loaded at once', async () => {
  await renderPart(<FigureById id="absent" />, { answers: { 'figures/absent': figure('absent'), dataset: { version: 'v' } } })
  expect(await screen.findByRole('tab', { name: en.tabs.table })).toBeInTheDocument()
})
