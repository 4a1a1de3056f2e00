import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { allMessages } from '#i18n/all-messages.ts'
import { resolveFigureList } from '#core/resolve/figure.ts'
import { plainText } from '#schema/rich-text.ts'
import { renderApp } from '../support/render-app.tsx'
import { askForFault, dataset, server, version } from '../support/server.ts'

const messages = await allMessages('en')

const list = resolveFigureList({ data: dataset, locale: 'en', version })
const { figure: words, shell, data, vocabulary } = messages

test('the gallery shows every figure once, by theme, and narrows by the address', async () => {
  const { router } = await renderApp('/figures?country=CN')
  await screen.findByRole('heading', { level: 1, name: words.gallery.title })
  const chinese = list.filter((f) => f.countries.includes('CN'))
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(chinese.length)
  expect(router.history.location.search).toBe('?country=CN')
})

test('a search that finds nothing says so and can be cleared; an unknown value is reported', async () => {
  const { user } = await renderApp('/figures?theme=magic')
  expect(await screen.findByText(shell.notices.badParameter({ parameter: 'theme', value: 'magic' }))).toBeInTheDocument()
  await user.type(screen.getByLabelText(words.gallery.search), 'zzz')
  await user.click(await screen.findByRole('button', { name: words.gallery.clear }))
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(list.length)
})

test('an unknown id leads to the figures with the nearest ids', async () => {
  await renderApp('/figures/robot-installed')
  const near = list.find((f) => f.id === 'robots-installed')
  expect(await screen.findByText(shell.notFound.figure({ id: 'robot-installed' }))).toBeInTheDocument()
  expect(await screen.findByRole('link', { name: plainText(near?.title ?? []) })).toHaveAttribute('href', '/figures/robots-installed')
})

test('a figure that fails says why and comes back on retry', async () => {
  askForFault({ kind: 'fail', resource: 'figures' })
  const { user } = await renderApp('/figures/attitudes')
  const retry = await screen.findByRole('button', { name: data.retry })
  askForFault(null)
  server.resetHandlers()
  await user.click(retry)
  expect(await screen.findByRole('tab', { name: words.tabs.table })).toBeInTheDocument()
})

test('the key explains each status, and the page names all six checks', async () => {
  await renderApp('/figures/attitudes')
  const key = within(await screen.findByRole('list', { name: words.key }))
  expect(key.getByText(vocabulary.statusTest.reported)).toBeInTheDocument()
  const checks = await screen.findByRole('heading', { name: words.gallery.checks })
  const section = checks.closest('section')
  if (!section) throw new Error('the checks have no section')
  for (const name of Object.values(vocabulary.checkName)) expect(within(section).getByText(name)).toBeInTheDocument()
})
