import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { askForFault, dataset } from '../support/server.ts'
import { renderApp } from '../support/render-app.tsx'

const ID = 'salesforce-support-cut-4000'
/** The mock works the whole list of claims out at its first request. */
const PATIENCE = { timeout: 45_000 }
const heading = (level: number) => screen.findByRole('heading', { level })
const claimOf = (id: string) => {
  const claim = dataset.claims.get(id)
  if (!claim) throw new Error(`the content has no claim ${id}`)
  return claim
}

describe('a claim’s page', () => {
  test('says value, speaker, status with its test, sources with their origin, and what would change it', async () => {
    await renderApp(`/evidence/${ID}`)
    expect(await heading(1)).toHaveTextContent('Fewer support posts')
    const main = within(screen.getByRole('main'))
    expect(main.getByText('4,000', { selector: '.claim-value-number' })).toBeVisible()
    expect(main.getByText('about', { selector: '.claim-value-hedge' })).toBeVisible()
    expect(main.getAllByText('Marc Benioff').length).toBeGreaterThan(0)
    expect(main.getByText('Documented', { selector: '.claim-status-word *' })).toBeVisible()
    expect(main.getByText(/^The speaker’s own document or recording was read/)).toBeVisible()
    expect(main.getByText('6 documents, 1 origin')).toBeVisible()
    expect(main.getByText(/repeat what Marc Benioff said/)).toHaveTextContent('SFGATE')
    expect(main.getByText(/A filing or notice that gives the number/)).toBeVisible()
    expect(document.title).toContain('Fewer support posts')
  })

  test('says "not recorded" for a date that is not', async () => {
    const claim = [...dataset.claims.values()].find((c) => c.saidOn === null && c.point === null)
    if (!claim) throw new Error('every claim has its day')
    await renderApp(`/evidence/${claim.id}`)
    await heading(1)
    const fact = screen.getByText('Said on').closest('.claim-fact')
    expect(fact).toHaveTextContent('not recorded')
  })

  test('links to a source only over http, in the same tab, and marks the language of its title', async () => {
    await renderApp(`/evidence/${ID}`)
    await heading(1)
    const link = screen.getByRole('link', { name: /Marc Benioff says AI replaces/ })
    expect(link).toHaveAttribute('href', expect.stringMatching(/^https:/))
    expect(link).toHaveAttribute('rel', 'noopener')
    expect(link).not.toHaveAttribute('target')
    expect(screen.getByText(/Marc Benioff says AI replaces/).closest('cite')).toHaveAttribute('lang', 'en')
  })

  test('every number in it can be traced', async () => {
    await renderApp(`/evidence/${ID}`)
    await heading(1)
    const walker = document.createTreeWalker(screen.getByRole('main'), NodeFilter.SHOW_TEXT)
    const loose: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (/\d/.test(node.textContent ?? '') && !node.parentElement?.closest('[data-claim], [data-check], time, [data-count]'))
        loose.push(node.textContent ?? '')
    }
    expect(loose).toEqual([])
  })

  test('an unknown id says so and offers the ones like it', async () => {
    await renderApp('/evidence/salesforce-suport-cut-400')
    await screen.findByRole('heading', { level: 1, name: 'Page not found' })
    const near = await screen.findByRole('link', { name: /Fewer support posts/ }, PATIENCE)
    expect(near).toHaveAttribute('href', `/evidence/${ID}`)
  })

  test('an answer that does not come is said, with a retry that works', async () => {
    askForFault({ kind: 'fail', resource: 'claims' })
    const { user } = await renderApp(`/evidence/${ID}`)
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded')
    askForFault(null)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('4,000', { selector: '.claim-value-number' })).toBeVisible()
  })

  test('copies a citation in the style that was chosen', async () => {
    const { user } = await renderApp(`/evidence/${ID}`)
    await heading(1)
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await user.click(screen.getByRole('button', { name: 'Cite' }))
    await user.click(screen.getByRole('button', { name: 'BibTeX' }))
    expect(write).toHaveBeenCalledOnce()
    const text = write.mock.calls[0]?.[0] ?? ''
    expect(text).toContain(`@misc{parallax-${ID}`)
    expect(text).toContain(`/evidence/${ID}`)
    expect(text).toContain('salesforce-sfgate-2025-09')
  })

  test('in Chinese the words are Chinese and the documents keep their language', async () => {
    await renderApp(`/zh-Hans/evidence/${ID}`)
    await heading(1)
    expect(screen.getByText('6份文件，1个出处')).toBeVisible()
    expect(screen.getByText('正反证据对照')).toBeVisible()
    expect(screen.getByText(/Marc Benioff says AI replaces/).closest('cite')).toHaveAttribute('lang', 'en')
  })
})

describe('the claim panel', () => {
  const panel = () => screen.findByRole('dialog')
  const HOST = '/evidence/salesforce-support-before'

  test('opens from a number over the page, takes the focus to its title, and closing leads back', async () => {
    const { user, router } = await renderApp(HOST)
    await heading(1)
    const opener = screen.getAllByRole('link').find((a) => a.getAttribute('data-claim') === ID)
    if (!opener) throw new Error('the page does not name the claim')
    await user.click(opener)
    const title = await within(await panel()).findByRole('heading', { level: 2, name: /Fewer support posts/ })
    await waitFor(() => expect(title).toHaveFocus())
    expect(router.history.location.search).toBe(`?claim=${ID}`)
    await user.click(within(await panel()).getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(router.history.location.search).toBe('')
    await waitFor(() => expect(opener).toHaveFocus())
  })

  test('a claim opened inside it can be stepped back from, and closing leaves the whole panel', async () => {
    const { user, router } = await renderApp(HOST)
    await heading(1)
    // The panel's code is there from now on, as after the page has been idle.
    await import('#blocks/claim/claim-panel.tsx')
    const start = router.history.location.state.__TSR_index
    router.history.push(`${HOST}?claim=${ID}`)
    await within(await panel()).findByRole('heading', { level: 2, name: /Fewer support posts/ })
    const other = claimOf(ID).evidence.for[0] ?? claimOf(ID).evidence.against[0] ?? ''
    const inner = within(await panel())
      .getAllByRole('link')
      .find((a) => a.getAttribute('data-claim') === other)
    if (!inner) throw new Error('the evidence is not linked')
    await user.click(inner)
    await waitFor(() => expect(router.history.location.search).toBe(`?claim=${other}`))
    router.history.back()
    await within(await panel()).findByRole('heading', { level: 2, name: /Fewer support posts/ })
    await user.click(within(await panel()).getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(router.history.location.pathname).toBe(HOST)
    expect(router.history.location.state.__TSR_index).toBeLessThanOrEqual(start + 1)
  })

  test('opened by the address, closing takes it out of the address and stays', async () => {
    const { user, router } = await renderApp(`/about?lens=told&claim=${ID}`)
    await user.click(within(await panel()).getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(router.history.location.search).toBe('?lens=told')
  })

  test('an unknown id offers the ones like it, inside the panel', async () => {
    const { user } = await renderApp('/about?claim=salesforce-suport-cut-400')
    await user.click(await within(await panel()).findByRole('link', { name: /Fewer support posts/ }, PATIENCE))
    expect(await within(await panel()).findByText('4,000', { selector: '.claim-value-number' })).toBeVisible()
  })

  test('a failed answer leaves the page alive and offers a retry', async () => {
    askForFault({ kind: 'fail', resource: 'claims' })
    await renderApp(`/companies?claim=${ID}`)
    expect(await within(await panel()).findByRole('button', { name: 'Try again' })).toBeVisible()
    expect(within(screen.getByRole('main')).queryByRole('alert')).toBeNull()
    await waitFor(() => expect(screen.getByRole('main')).not.toBeEmptyDOMElement())
  })
})
