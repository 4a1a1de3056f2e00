import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../support/render-app.tsx'

test('an unknown address gets a page that leads on', async () => {
  await renderApp('/nowhere/at/all')
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Page not found')
  expect(screen.getByRole('navigation', { name: 'Main' })).toBeInTheDocument()
})

test('an unknown language says which ones there are', async () => {
  await renderApp('/fr/companies')
  expect(await screen.findByText(/does not have a language “fr”/)).toBeInTheDocument()
  expect(within(screen.getByRole('main')).getByRole('link', { name: '繁體中文' })).toHaveAttribute('href', '/zh-Hant')
})

test('a parameter that is not understood is named, and the page goes on', async () => {
  await renderApp('/about?lens=upside-down')
  expect(await screen.findByText(/lens = “upside-down”/)).toBeInTheDocument()
})

test('each language links to the same page in the others', async () => {
  await renderApp('/zh-Hans/method')
  const switcher = await screen.findByRole('navigation', { name: '语言' })
  expect([...switcher.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual(['/method', '/zh-Hans/method', '/zh-Hant/method'])
})
