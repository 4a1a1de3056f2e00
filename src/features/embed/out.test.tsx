import { expect, test } from 'vitest'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { OutClaim, OutLink } from './out-link.tsx'
import { OutRich } from './out-rich.tsx'

const attributes = (element: Element | null, ...names: string[]) => names.map((name) => element?.getAttribute(name) ?? null)

test('a link of a figure in a frame opens in a tab of its own, in the language of the figure, and lends it nothing', async () => {
  const { container } = await renderPart(<OutLink to="/figures/robots">All</OutLink>, { locale: 'zh-Hans' })
  expect(attributes(container.querySelector('a'), 'href', 'target', 'rel', 'data-claim')).toEqual([
    '/zh-Hans/figures/robots',
    '_blank',
    'noopener',
    null,
  ])
})

test('a number opens the page of its claim, and keeps by which arithmetic it was made', async () => {
  const { container, show } = await renderPart(<OutClaim claim="cuts">400</OutClaim>)
  const link = () => attributes(container.querySelector('a'), 'href', 'data-claim', 'data-check', 'class')
  expect(link()).toEqual(['/evidence/cuts', 'cuts', null, 'num'])
  await show(
    <OutClaim claim="cuts" check="share">
      10%
    </OutClaim>,
  )
  expect(link()).toEqual(['/evidence/cuts', 'cuts', 'share', 'num'])
})

test('wording keeps its words in order; numbers are links, dates are dates, and a term is a word', async () => {
  const text = [
    'In ',
    { text: 'June 2025', date: '2025-06' },
    ', ',
    { text: '10%', claim: 'cuts', check: 'share' },
    ' of ',
    { text: 'staff', term: 'staff' },
    ', or ',
    { text: '400', claim: 'cuts' },
    '.',
  ]
  const { container } = await renderPart(<OutRich text={text} />)
  expect(container.textContent).toBe('In June 2025, 10% of staff, or 400.')
  expect([...container.querySelectorAll('a')].map((a) => [a.textContent, ...attributes(a, 'target', 'data-check')])).toEqual([
    ['10%', '_blank', 'share'],
    ['400', '_blank', null],
  ])
  expect(container.querySelector('time')?.getAttribute('datetime')).toBe('2025-06')
})
