import { fireEvent } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { Verdict } from '#schema/verdict.ts'
import { summary } from '../../../tests/fixtures/answers.ts'
import { card, companyAnswer, jobs } from '../../../tests/fixtures/company.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { Card } from './card.tsx'
import { CompanyName } from './company-name.tsx'
import { ComparePicker } from './compare-picker.tsx'
import { CompareWith } from './compare-with.tsx'
import { PairLead } from './pair-lead.tsx'
import { PairMessage } from './pair-message.tsx'
import { PairQuestions } from './pair-questions.tsx'

const { company: en, vocabulary } = await loadMessages('en', COMPANY, VOCABULARY, CLAIM)
const all = [card('amazon'), card('chegg'), card('alibaba', { country: 'CN' })]
const links = (within: Element) => [...within.querySelectorAll('a')].map((a) => a.getAttribute('href'))

describe('a company’s name', () => {
  test('is followed by the one in the other script, marked as such; a name in one script stands alone', async () => {
    const both = card('alibaba', { name: 'Alibaba', otherName: '阿里巴巴' })
    const { container, show } = await renderPart(<CompanyName card={both} />)
    expect(container).toHaveTextContent('Alibaba 阿里巴巴')
    expect(container.querySelector('[lang]')?.getAttribute('lang')).toBe('zh-Hans')
    await show(<CompanyName card={card('chegg')} />)
    expect(container.querySelector('[lang]')).toBeNull()
  })
  test('on a Chinese page is the Chinese one, then the English', async () => {
    const { container } = await renderPart(<CompanyName card={card('a', { name: '阿里巴巴', otherName: 'Alibaba' })} />, {
      locale: 'zh-Hant',
    })
    expect(container.querySelector('[lang]')?.getAttribute('lang')).toBe('en')
  })
})

describe('a company’s card', () => {
  test('names country and company, says what happened and leads to its page', async () => {
    const { container } = await renderPart(<Card card={all[0] ?? card('')} claims={{ lead: summary('lead', { value: jobs(30_000) }) }} />)
    expect(container.querySelector('article')).toHaveClass('us')
    expect(container.querySelector('h2')).toHaveTextContent('amazon')
    expect(links(container)).toContain('/companies/amazon')
    expect([...container.querySelectorAll('dt')].map((d) => d.textContent)).toEqual([en.leadFigure, en.headcount, en.mechanism])
  })
  test('leaves out what it does not know: its lead figure, and the headcount where there is no room', async () => {
    const { container } = await renderPart(<Card card={all[2] ?? card('')} claims={{}} headingLevel={3} withHeadcount={false} />)
    expect([...container.querySelectorAll('dt')].map((d) => d.textContent)).toEqual([en.mechanism])
    expect(container.querySelector('article')).toHaveClass('cn')
    expect(container.querySelector('h3')).toHaveTextContent('alibaba')
  })
})

describe('the choice of two companies', () => {
  const lists = () => [...document.querySelectorAll('select')]
  const choose = (at: number, id: string) => {
    const list = lists()[at]
    if (list) fireEvent.change(list, { target: { value: id } })
  }
  test('leads to the pair in the order of the list, whatever is chosen first', async () => {
    const { container } = await renderPart(<ComparePicker companies={all} />)
    expect([lists().map((l) => l.value), links(container)]).toEqual([['amazon', 'alibaba'], ['/companies/compare/amazon/alibaba']])
    choose(0, 'alibaba')
    expect([lists().map((l) => l.value), links(container)]).toEqual([['alibaba', 'amazon'], ['/companies/compare/amazon/alibaba']])
    choose(1, 'chegg')
    expect(links(container)).toEqual(['/companies/compare/chegg/alibaba'])
  })
  test('from a company’s page offers each of the others once, with its address in that order', async () => {
    const { container } = await renderPart(<CompareWith card={all[1] ?? card('')} companies={all} />)
    expect(links(container)).toEqual(['/companies/compare/amazon/chegg', '/companies/compare/chegg/alibaba'])
  })
  test('says what is wrong with an address: one company twice, or ones that are not here', async () => {
    const { container, show } = await renderPart(<PairMessage plan={{ kind: 'same', id: 'chegg' }} companies={all} />)
    expect(container).toHaveTextContent(en.pairSame({ name: 'chegg' }))
    const long = 'x'.repeat(80)
    await show(<PairMessage plan={{ kind: 'unknown', ids: ['acme', long] }} companies={all} />)
    expect(container).toHaveTextContent(en.pairUnknown)
    expect([...container.querySelectorAll('li')].map((li) => li.textContent)).toEqual(['acme', 'x'.repeat(60)])
    expect(lists()).toHaveLength(2)
  })
})

describe('two companies side by side', () => {
  const company = (id: string, country: string, claim = summary('lead', { value: jobs(1), label: [`Cuts at ${id}`] })) =>
    companyAnswer(id, { card: card(id, { country }), claims: [claim] })
  const pair = { a: company('amazon', 'US'), b: company('alibaba', 'CN'), leads: null, figures: [] }
  const verdict = (over: Partial<Verdict>): Verdict => ({ verdict: 'comparable', binding: null, checks: [], ...over })

  test('show both lead figures, each in the colour of its country', async () => {
    const { container } = await renderPart(<PairLead pair={pair} />)
    expect([...container.querySelectorAll('.companies-two > div')].map((d) => d.className)).toEqual(['us', 'cn'])
    expect(container.querySelector('.companies-verdict')).toBeNull()
  })
  test('say whether they may be read against each other, and what stands against it', async () => {
    const binding = { check: 'definition', verdict: 'not-comparable', reason: 'different-unit' } as Verdict['binding'] // reason: any reason serves
    const { container, show } = await renderPart(<PairLead pair={{ ...pair, leads: verdict({}) }} />)
    expect(container.querySelector('.companies-verdict')).toHaveTextContent(vocabulary.verdict.comparable)
    await show(<PairLead pair={{ ...pair, leads: verdict({ verdict: 'not-comparable', binding }) }} />)
    const said = container.querySelector('.companies-verdict')
    expect(said).toHaveTextContent(vocabulary.verdict['not-comparable'])
    expect(said).toHaveTextContent('Cuts at amazon')
    expect(said).toHaveTextContent('Cuts at alibaba')
  })
  test('say what happened at one without a lead figure, and do not compare what is not there', async () => {
    const other = companyAnswer('alibaba', { card: card('alibaba', { country: 'CN' }) })
    const { container } = await renderPart(<PairLead pair={{ ...pair, b: other, leads: verdict({}) }} />)
    expect(container.querySelectorAll('.companies-key')).toHaveLength(1)
    expect(container).toHaveTextContent('Headline of alibaba')
    expect(container.querySelector('.companies-verdict')).toBeNull()
  })
  test('answer each question side by side; one without an answer says so', async () => {
    const asked = (id: string, answer: string) => ({ id, answer: [answer], claims: [], notFound: null })
    const a = { ...pair.a, questions: [asked('how-many', 'Some.'), asked('a-new-one', 'Yes.')] }
    const { container } = await renderPart(
      <PairQuestions pair={{ ...pair, a, b: { ...pair.b, questions: [asked('how-many', 'Many.')] } }} />,
    )
    const rows = [...container.querySelectorAll('ol > li')].map((li) => [
      li.querySelector('h3')?.textContent,
      ...[...li.querySelectorAll('.companies-two > div')].map((d) => [...d.querySelectorAll('p')].at(-1)?.textContent),
    ])
    expect(rows).toEqual([
      [en.questions['how-many'], 'Some.', 'Many.'],
      ['a-new-one', 'Yes.', en.notFound],
    ])
  })
})
