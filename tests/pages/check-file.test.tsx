import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { resolveClaims } from '#core/resolve/ledger.ts'
import { manifestOf, manifestText } from '#files/manifest.ts'
import { files as words } from '#i18n/messages/files/en.ts'
import { renderApp } from '../support/render-app.tsx'
import { dataset, version } from '../support/server.ts'

const { claims } = resolveClaims({ data: dataset, locale: 'en', version })
const [kept, changed] = claims.filter((c) => c.value !== null)
if (!kept?.value || !changed?.value) throw new Error('two claims with numbers are needed')
const link = 'http://localhost:3000/figures/robots-installed'
const file = (text: string, name = 'robots.csv') => new File([text], name)

test('a file says which of its numbers stand and which were corrected, and leads to where it was made', async () => {
  const { user } = await renderApp('/data/check-file')
  const wrong = {
    ...changed,
    value: { text: '1', full: 'one wrong number', quantity: { value: 1, unit: changed.value?.quantity.unit ?? 'jobs' } },
  }
  const text = manifestText(manifestOf([kept, wrong], { version: 'earlier', link }))
  await user.upload(await screen.findByLabelText(words.choose, { selector: 'input' }), file(`id\r\n${text}`))
  const result = await screen.findByRole('region', { name: 'robots.csv' })
  expect(await within(result).findByText(words.notAll({ count: '1', total: '2' }))).toBeInTheDocument()
  expect(within(result).getByText(words.otherVersion({ before: 'earlier', now: version }), { exact: false })).toBeInTheDocument()
  const row = within(result).getByRole('row', { name: /one wrong number/ })
  expect(within(row).getByText(words.verdicts.corrected)).toBeInTheDocument()
  expect(row).toHaveTextContent(changed.value?.full ?? '?')
  expect(within(row).getByRole('link')).toHaveAttribute('data-claim', changed.id)
  await user.click(within(result).getByRole('button'))
  expect(within(result).getByText(words.verdicts.stands)).toBeInTheDocument()
})

test('a dropped file that is not from here says so, in its own place', async () => {
  await renderApp('/data/check-file')
  const place = (await screen.findByText(words.drop)).parentElement
  if (!place) throw new Error('nowhere to drop')
  fireEvent.drop(place, { dataTransfer: { files: [file('hello', 'a.txt')] } })
  expect(await within(await screen.findByRole('region', { name: 'a.txt' })).findByText(words.nothing)).toBeInTheDocument()
})
