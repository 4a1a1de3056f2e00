import { fireEvent } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { summary } from '../../../tests/fixtures/answers.ts'
import { companyAnswer } from '../../../tests/fixtures/company.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { Parts } from './parts.tsx'
import { Reasons } from './reasons.tsx'
import { SafeSentences } from './safe-sentences.tsx'
import { Timeline } from './timeline.tsx'

const { company: en, shell } = await loadMessages('en', COMPANY, SHELL)
const acme = companyAnswer('acme', {
  claims: [
    summary('told', { saidOn: '2025-10-28', asOf: '2030', attribution: 'denied' }),
    summary('found', { saidOn: null, from: '2023', asOf: '2024' }),
  ],
  timeline: ['told', 'found', 'gone'],
  reasons: { stated: ['told'], other: [] },
  safe: [
    { id: 'one', safe: true, text: ['It cut jobs.'], claims: ['told', 'found'] },
    { id: 'two', safe: false, text: ['AI did it.'], claims: ['told'] },
  ],
})
afterEach(() => window.history.replaceState(null, '', '/'))

describe('the parts of a company’s page', () => {
  const draw = async ({ at = '/', hash = '' } = {}) => {
    window.history.replaceState(null, '', `/${hash}`)
    const view = await renderPart(<Parts company={acme} />, { at })
    const open = () => view.container.querySelector('.parts')?.getAttribute('data-open')
    const tab = (part: string) => view.container.querySelector(`.parts-tabs a[href$="#${part}"]`) ?? view.container
    return { ...view, open, tab }
  }
  test('are all in the page; the first is open, and each has an address', async () => {
    const { container, open, tab, search } = await draw()
    expect(open()).toBe('questions')
    expect([...container.querySelectorAll('section.parts-part')].map((s) => s.id)).toEqual([
      'questions',
      'timeline',
      'evidence',
      'arithmetic',
      'sources',
    ])
    fireEvent.click(tab('timeline'))
    expect([open(), search().get('part')]).toEqual(['timeline', 'timeline'])
    expect([tab('timeline').getAttribute('aria-current'), tab('questions').getAttribute('aria-current')]).toEqual(['true', null])
    fireEvent.click(tab('questions'))
    expect([open(), search().get('part')]).toEqual(['questions', null])
  })
  test('open at what the fragment of the address names, until another is chosen', async () => {
    const { open, tab } = await draw({ hash: '#safe-one' })
    expect(open()).toBe('evidence')
    fireEvent.click(tab('questions'))
    expect(open()).toBe('questions')
  })
  test('stand also when the fragment names nothing, or cannot be read', async () => {
    for (const hash of ['#nowhere', '#50%']) {
      const { open, unmount } = await draw({ hash })
      expect(open(), hash).toBe('questions')
      unmount()
    }
  })
  test('say which part of an address there is not, and open the first', async () => {
    const { container, open } = await draw({ at: '/?part=weather' })
    expect(open()).toBe('questions')
    expect(container).toHaveTextContent(shell.notices.badParameter({ parameter: 'part', value: 'weather' }))
  })
})

test('a timeline has each claim at its day, with the later year that it speaks of and whether AI was named', async () => {
  const { container } = await renderPart(<Timeline company={acme} />)
  const rows = [...container.querySelectorAll('ol > li')]
  expect(rows.map((li) => li.querySelector(':scope > time')?.textContent)).toEqual(['2023–2024', '28 Oct 2025'])
  expect(rows.map((li) => li.querySelector('.companies-horizon')?.textContent ?? null)).toEqual([null, `${en.about} 2030`])
  expect(rows.map((li) => li.querySelectorAll('.companies-attribution').length)).toEqual([0, 1])
})

test('the stated reason stands beside other evidence; a side without any says so', async () => {
  const { container } = await renderPart(<Reasons company={acme} />)
  const sides = [...container.querySelectorAll('.companies-two > div')].map((d) => [
    d.querySelectorAll('li').length,
    d.querySelector('p.quiet')?.textContent ?? null,
  ])
  expect(sides).toEqual([
    [1, null],
    [0, en.noneOther],
  ])
})

test('sentences stand by whether they are safe to say, each with what it rests on and a button that says what it copies', async () => {
  const { container } = await renderPart(<SafeSentences company={acme} />)
  const columns = ['safe', 'unsafe'].map((id) => [...container.querySelectorAll(`.companies-sentences-${id} > li`)])
  expect(columns.map((list) => list.map((li) => li.id))).toEqual([['safe-one'], ['safe-two']])
  const links = [...(columns[0]?.[0]?.querySelectorAll('.companies-rests a') ?? [])]
  expect(links.map((a) => a.textContent)).toEqual(['Credit of told', 'Credit of found'])
  expect(columns.flat().map((li) => li.querySelector('button')?.textContent)).toEqual([en.copySentence, en.case.copyWarning])
})
