import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../support/render-app.tsx'
import { askForFault, dataset } from '../support/server.ts'

const open = async (path: string) => {
  const app = await renderApp(path)
  await app.user.keyboard('{Control>}k{/Control}')
  const field = await screen.findByRole('combobox', { name: /Search claims/ }, { timeout: 45_000 })
  return { ...app, field }
}
const selected = () => screen.getAllByRole('option').find((o) => o.getAttribute('aria-selected') === 'true')

test('opens from the keyboard with pages and actions, and closes', async () => {
  const { user } = await open('/about')
  expect(within(screen.getByRole('group', { name: 'Pages' })).getAllByRole('option').length).toBeGreaterThan(4)
  expect(within(screen.getByRole('group', { name: 'Actions' })).getByRole('option', { name: /简体中文/ })).toBeInTheDocument()
  await user.click(within(screen.getByRole('dialog', { name: 'Search and commands' })).getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(screen.queryByRole('combobox', { name: /Search claims/ })).toBeNull())
})

test('a name in another script finds the company, figures and claims; Enter goes there', async () => {
  const { router, user, field } = await open('/about')
  await user.type(field, '訊飛')
  expect(await screen.findByRole('group', { name: 'Claims' }, { timeout: 45_000 })).toBeInTheDocument()
  expect(field.getAttribute('aria-activedescendant')).toBe(selected()?.id)
  await waitFor(() => expect(within(screen.getByRole('group', { name: 'Companies' })).getByRole('option')).toHaveTextContent(/iFlytek/i))
  await waitFor(() => expect(selected()).toHaveTextContent(/iFlytek/i))
  await user.keyboard('{Enter}')
  await waitFor(() => expect(router.history.location.pathname).toBe('/companies/iflytek'))
})

test('arrows walk the results round, and a claim opens over the page', async () => {
  const { router, user, field } = await open('/about')
  await user.type(field, '30k')
  const claims = await screen.findByRole('group', { name: 'Claims' }, { timeout: 45_000 })
  const options = screen.getAllByRole('option')
  await user.keyboard('{ArrowUp}')
  expect(selected()).toBe(options.at(-1))
  expect(selected()).toHaveTextContent('Search all claims for “30k”')
  await user.click(within(claims).getAllByRole('option')[0] ?? claims)
  await waitFor(() => expect(new URLSearchParams(router.history.location.search).get('claim')).toMatch(/^[a-z0-9-]+$/))
  expect(router.history.location.pathname).toBe('/about')
})

test('terms, policies, statements, pages and actions are found; a term stands first when its name is typed', async () => {
  const { user, field } = await open('/about')
  const first = () => document.querySelector('.palette-group')?.getAttribute('aria-label')
  const search = async (text: string, group: string) => {
    await user.clear(field)
    // Pasted: typing is another test's, and each letter of it is a search.
    await user.paste(text)
    expect(await screen.findByRole('group', { name: group }, { timeout: 45_000 }), text).toBeInTheDocument()
  }
  await search('nearly a tenth', 'Statements of the article')
  await search('law', 'Policies and rulings')
  await search('glossary', 'Terms')
  await search('download', 'Actions')
  const [term] = [...(dataset.wording.en?.terms ? Object.values(dataset.wording.en.terms) : [])]
  await search(String(term?.term ?? ''), 'Terms')
  await waitFor(() => expect(first()).toBe('Terms'))
}, 90_000)

test('without the claims everything else is still found', async () => {
  askForFault({ kind: 'fail', resource: 'claims' })
  const { user, field } = await open('/about')
  await user.type(field, 'amazon')
  expect(await screen.findByText(/The claims could not be loaded/, undefined, { timeout: 45_000 })).toBeInTheDocument()
  expect(within(await screen.findByRole('group', { name: 'Companies' })).getByRole('option')).toHaveTextContent('Amazon')
})
