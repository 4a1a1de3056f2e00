import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { policies as en } from '#i18n/messages/policies/en.ts'
import { resolvePolicies } from '#core/resolve/policies.ts'
import { plainText } from '#schema/rich-text.ts'
import { renderApp } from '../support/render-app.tsx'
import { askForFault, dataset, version } from '../support/server.ts'

const { policies } = resolvePolicies({ data: dataset, locale: 'en', version })
const rows = () => [...document.querySelectorAll('.policies-table tbody tr')]

test('the question about reporting and retraining is answered for both countries', async () => {
  await renderApp('/policies')
  const quick = (await screen.findByText(en.quick)).closest('section')
  if (!quick) throw new Error('no answer')
  const names = (country: string, duty: string) =>
    policies
      .filter((p) => p.country === country && p.status === 'in-force' && p.duties.some((d) => d.duty === duty && d.on === 'employers'))
      .map((p) => plainText(p.title))
  for (const country of ['US', 'CN']) for (const name of names(country, 'report')) expect(within(quick).getByText(name)).toBeInTheDocument()
  expect(names('US', 'retrain')).toEqual([])
  expect(within(quick).getAllByText(en.quickNone).length).toBeGreaterThan(0)
})

test('a filter narrows the table by duty and bearer together, and stands in the address', async () => {
  const { user, router } = await renderApp('/policies?on=employers')
  await waitFor(() => expect(rows()).toHaveLength(policies.filter((p) => p.duties.some((d) => d.on === 'employers')).length))
  await user.selectOptions(screen.getByLabelText(en.filter.duty), 'consult')
  await waitFor(() => expect(router.history.location.search).toBe('?on=employers&duty=consult'))
  expect(rows()).toHaveLength(policies.filter((p) => p.duties.some((d) => d.on === 'employers' && d.duty === 'consult')).length)
  await user.click(screen.getByRole('button', { name: en.clear }))
  await waitFor(() => expect(rows()).toHaveLength(policies.length))
})

test('a value that is not known is named, and all policies stand', async () => {
  await renderApp('/policies?duty=dance')
  expect(await screen.findByText(/duty = “dance”/)).toBeInTheDocument()
  expect(rows()).toHaveLength(policies.length)
})

test('a policy has its page; one that is not there is said', async () => {
  await renderApp('/policies/cn-labour-contract-law')
  expect(await screen.findByText(new RegExp(en.duty.consult))).toBeInTheDocument()
  expect(document.querySelector('cite[lang="zh-Hans"]')).toHaveTextContent('中华人民共和国劳动合同法')
})

test('an unknown policy', async () => {
  await renderApp('/policies/acme')
  expect(await screen.findByText(en.unknown({ id: 'acme' }))).toBeInTheDocument()
})

test('a failed answer is said, and asking again helps', async () => {
  askForFault({ kind: 'fail', resource: 'policies' })
  const { user } = await renderApp('/policies')
  const retry = await screen.findByRole('button', { name: 'Try again' })
  askForFault(null)
  await user.click(retry)
  await waitFor(() => expect(rows()).toHaveLength(policies.length))
})
