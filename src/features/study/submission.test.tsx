import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { CRITERIA } from '#domain/study/criteria.ts'
import { fields } from '#domain/study/work.ts'
import { ASSIGNMENT } from '#i18n/messages/assignment/namespace.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { Marking, StudyWork } from '#schema/study-work.ts'
import { studyCase, task, work } from '../../../tests/fixtures/study-case.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { SubmissionView } from './submission.tsx'

const { assignment: en, study, vocabulary } = await loadMessages('en', ASSIGNMENT, STUDY, VOCABULARY)
const mark = vi.fn()
const close = vi.fn()
beforeEach(() => {
  mark.mockReset()
  close.mockReset()
})
const ANSWERS: Parameters<typeof work>[0] = [
  [fields.before, 'agree'],
  [fields.predict('cuts'), 5],
  [fields.who('c'), 'acme'],
  [fields.status('c'), 'documented'],
  [fields.argue, 'Because the robots came first.'],
  [fields.argueClaims, ['c']],
  [fields.after, 'unsure'],
  ['question-1', 'My own words'],
]
const start = async (of: StudyWork = work(ANSWERS, { name: 'Li Ming' }), { levels = {} as Marking['levels'], isKnown = true } = {}) => {
  const view = await renderPart(
    <SubmissionView
      it={{ work: of, handedIn: '2026-01-02T08:00:00.000Z', mark: 'm', file: 'li.json' }}
      marking={{ levels, comment: 'So far.' }}
      onMark={mark}
      onClose={close}
    />,
    { answers: isKnown ? { 'cases/acme': studyCase() } : {} },
  )
  await waitFor(() => expect(view.container).toHaveTextContent(isKnown ? 'Acme and its robots' : 'acme'))
  return view
}
/** Found by their place: queries by role are slow in a part as large as this. */
const criterion = (name: string) =>
  [...document.querySelectorAll('h4')].find((h) => h.textContent === name)?.closest('section') as HTMLElement
const { criteria } = study.rubric
const level = (c: (typeof CRITERIA)[number]) => criterion(criteria[c].name).querySelector('select') as HTMLSelectElement

test('it has the name of its student, every criterion has its level to choose by name, and nothing objects', async () => {
  const { container } = await start()
  expect(container.querySelector('article')).toHaveAccessibleName('Li Ming')
  for (const c of CRITERIA) expect(level(c)).toHaveAccessibleName(expect.stringContaining(criteria[c].name))
  expect(await objections(container)).toEqual([])
})

describe('answers beside the rubric', () => {
  test('stand at the criterion that looks at them, with what is on record', async () => {
    await start()
    expect(criterion(criteria.explain.name)).toHaveTextContent('5.0%')
    expect(criterion(criteria.explain.name)).toHaveTextContent(en.wrong({ answer: '8.6%' }))
    expect(criterion(criteria.source.name)).toHaveTextContent(en.right)
    expect(criterion(criteria.source.name)).toHaveTextContent(en.wrong({ answer: vocabulary.status.contested }))
    expect(criterion(criteria.argue.name)).toHaveTextContent('Because the robots came first.')
    expect(criterion(criteria.others.name)).toHaveTextContent(en.noAnswer)
    expect(criterion(en.own)).toHaveTextContent('My own words')
  })
  test('have their part of the key where there is one', async () => {
    await start()
    for (const [name, key] of [
      [criteria.explain.name, 'Key to why'],
      [criteria.argue.name, 'Key to side A'],
      [criteria.argue.name, 'Key to side B'],
      [criteria.synthesis.name, 'Key to the synthesis'],
    ] as const)
      expect(criterion(name)).toHaveTextContent(key)
    expect(criterion(criteria.source.name)).not.toHaveTextContent(study.teacher.key)
  })
  test('say what stood there before', async () => {
    const of = work([[fields.predict('cuts'), 9]])
    const answer = of.answers[fields.predict('cuts')]
    if (answer) answer.earlier = [{ value: 2, at: '2026-01-01T09:00:00.000Z' }]
    await start(of)
    expect(criterion(criteria.explain.name)).toHaveTextContent(`${en.earlier}: 2.0%`)
  })
})

test('a level and a comment are told by themselves; what is not judged yet counts no points', async () => {
  const { container } = await start(undefined, { levels: { explain: 3, source: 1 } })
  expect(container).toHaveTextContent(en.total({ points: '4', most: '15', judged: '2', all: '5' }))
  fireEvent.change(level('argue'), { target: { value: '0' } })
  const comment = screen.getByLabelText(en.comment)
  expect(comment).toHaveValue('So far.')
  fireEvent.change(comment, { target: { value: 'Name a source.' } })
  fireEvent.blur(comment)
  fireEvent.click(screen.getByText(en.remove))
  expect(mark.mock.calls).toEqual([[{ levels: { argue: 0 } }], [{ comment: 'Name a source.' }]])
  expect(close).toHaveBeenCalledTimes(1)
})

describe('the record of a work', () => {
  test('tells changed minds, named sources, and every answer in the order of time', async () => {
    const { container } = await start()
    const { scale } = study.stance
    expect([...(container.querySelector('.study-changes')?.children ?? [])].map((li) => li.textContent)).toEqual([
      `${study.stance.after}${study.done.from} ${scale.agree} · ${study.done.to} ${scale.unsure}`,
    ])
    expect(screen.getByText('The cut', { selector: 'a' })).toHaveAttribute('data-claim', 'c')
    const times = [...container.querySelectorAll('.study-times time')].map((t) => t.getAttribute('datetime'))
    expect(times).toHaveLength(ANSWERS.length)
    expect(times).toEqual(times.toSorted())
  })
  test('of one who changed nothing says so', async () => {
    const { container } = await start(work([[fields.before, 'agree']]))
    expect(container).toHaveTextContent(study.done.notChanged)
    expect(container.querySelector('.study-changes li')).toBeNull()
  })
})

describe('a work', () => {
  test('without a name goes by its file; the assignment and the time at work are told', async () => {
    const { container } = await start(work(ANSWERS, { name: '  ', task: task({ questions: ['Why?'] }) }))
    expect(container.querySelector('h3')).toHaveTextContent(en.noName)
    expect(container).toHaveTextContent('Acme and its robots · Week 3')
    // Eight answers, a minute after each other.
    expect(container).toHaveTextContent(en.minutes({ minutes: '7' }))
    expect(criterion(en.own)).toHaveTextContent('Why?')
  })
  test('on another version of the data says so', async () => {
    const { container } = await start(work(ANSWERS, { dataset: 'v0' }))
    await waitFor(() => expect(container.querySelector('.notice')).toHaveTextContent(en.otherVersion))
  })
  test('on a case that is gone is shown by its ids, without a key', async () => {
    const { container } = await start(work(ANSWERS), { isKnown: false })
    await waitFor(() => expect(container).toHaveTextContent(en.caseGone))
    expect(container).not.toHaveTextContent(study.teacher.key)
    expect(criterion(criteria.source.name)).toHaveTextContent('acme')
  })
})
