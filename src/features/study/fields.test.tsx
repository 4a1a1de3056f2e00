import { act, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { QUIZ } from '#i18n/messages/quiz/namespace.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { PredictionAnswer, QuizItemAnswer } from '#schema/api-study.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { Choice } from './choice.tsx'
import { Guess } from './guess.tsx'
import { QuizQuestion } from './quiz-item.tsx'
import { TextField } from './text-field.tsx'

const heard = vi.fn()
beforeEach(() => void heard.mockReset())
afterEach(() => vi.useRealTimers())
const { study, quiz } = await loadMessages('en', STUDY, QUIZ)

const number = (claim: string, value: number): PredictionAnswer['actual'] => ({
  claim,
  check: null,
  value,
  unit: 'jobs',
  text: `${value} jobs`,
  asOf: '2025',
  status: 'documented',
})

describe('a text that is kept', () => {
  const field = (value = '', disabled = false) => (
    <TextField label="Why?" hint="In a sentence." value={value} disabled={disabled} onSave={heard} />
  )
  const area = () => screen.getByRole('textbox', { name: 'Why?' })
  const type = (value: string) => fireEvent.change(area(), { target: { value } })

  test('is labelled and described', async () => {
    const { container } = await renderPart(field())
    expect(area()).toHaveAccessibleDescription('In a sentence.')
    expect(await objections(container)).toEqual([])
  })
  test('is kept once after a pause, at once when the field is left, and when the step is', async () => {
    const { show } = await renderPart(field())
    vi.useFakeTimers()
    type('One')
    await act(() => vi.advanceTimersByTimeAsync(699))
    expect(heard).not.toHaveBeenCalled()
    await act(() => vi.advanceTimersByTimeAsync(1))
    type('Two')
    fireEvent.blur(area())
    fireEvent.blur(area())
    type('Three')
    await show(<p>the next step</p>)
    await act(() => vi.advanceTimersByTimeAsync(2000))
    expect(heard.mock.calls).toEqual([['One'], ['Two'], ['Three']])
  })
  test('is not taken from the writer by what the store reports back', async () => {
    const { show } = await renderPart(field('Old'))
    type('New words')
    await show(field('Old'))
    expect(area()).toHaveValue('New words')
  })
  test('can be read but not changed when it is handed in', async () => {
    await renderPart(field('Done', true))
    expect(area()).toBeDisabled()
  })
})

describe('a choice', () => {
  const OPTIONS = ['a', 'b', 'c'] as const
  function Ask({ isFixed = false, mark = null }: { isFixed?: boolean; mark?: 'right' | 'wrong' | null }) {
    const [value, setValue] = useState('')
    return (
      <Choice
        legend="Which?"
        value={value}
        options={OPTIONS.map((o) => ({ value: o, label: o.toUpperCase(), mark: o === 'b' ? mark : null }))}
        isFixed={isFixed}
        onChoose={setValue}
      >
        {value === '' ? null : `chosen ${value}`}
      </Choice>
    )
  }
  test('is a named group of one choice, and says what the choice means', async () => {
    const { user, container } = await renderPart(<Ask />)
    expect(screen.getByRole('group', { name: 'Which?' })).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'B' }))
    expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(1)
    expect(screen.getByRole('status')).toHaveTextContent('chosen b')
    expect(await objections(container)).toEqual([])
  })
  test('that is fixed cannot be changed; its marks can be seen', async () => {
    await renderPart(<Ask isFixed mark="right" />)
    expect(screen.getAllByRole('radio').every((r) => r.hasAttribute('disabled'))).toBe(true)
    expect(screen.getByText('B').closest('label')).toHaveAttribute('data-mark', 'right')
  })
})

const prediction: PredictionAnswer = {
  id: 'jobs',
  ask: ['How many?'],
  reveal: [''],
  kind: 'bars',
  label: ['Jobs of 2026'],
  given: [{ label: ['Jobs of 2024'], number: number('before', 100) }],
  actual: number('now', 300),
  scale: { low: 0, high: 1000, step: 50 },
}

describe('a guess', () => {
  function Ask({ isShown = false }: { isShown?: boolean }) {
    const [guess, setGuess] = useState<number | null>(null)
    const take = (value: number) => {
      heard(value)
      setGuess(value)
    }
    return <Guess it={prediction} guess={guess} onGuess={take} isShown={isShown} />
  }
  const slider = () => screen.getByRole('slider', { name: 'Jobs of 2026' })
  const typed = () => screen.getByRole('textbox', { name: study.predict.typed })
  const type = (text: string) => fireEvent.change(typed(), { target: { value: text } })

  test.each(LOCALE_IDS)('%s: begins in the middle, and says that nothing was guessed yet', async (locale) => {
    const { container } = await renderPart(<Ask />, { locale })
    const { predict } = (await loadMessages(locale, STUDY)).study
    expect(slider()).toHaveValue('500')
    expect(slider()).toHaveAttribute('aria-valuetext', predict.none)
    expect(slider()).toHaveAttribute('data-unset', 'true')
    expect(await objections(container)).toEqual([])
  })
  test('a touch of the handle where it stands is a guess too', async () => {
    await renderPart(<Ask />)
    fireEvent.pointerUp(slider())
    expect(heard.mock.calls).toEqual([[500]])
    expect(slider()).toHaveAttribute('data-unset', 'false')
    expect(slider()).toHaveAttribute('aria-valuetext', '500')
  })
  test.each([
    ['250', 250],
    ['1,500', 1500],
    ['1.5 million', 1_500_000],
    ['30万', 300_000],
    ['12%', 12],
  ])('%s is read as a number', async (text, value) => {
    await renderPart(<Ask />)
    type(text)
    expect(heard.mock.calls.at(-1)).toEqual([value])
    expect(typed()).toHaveAttribute('aria-invalid', 'false')
  })
  test('what is no number is said and guesses nothing; a number outside the scale is kept and said', async () => {
    const { container } = await renderPart(<Ask />)
    type('many')
    expect(heard).not.toHaveBeenCalled()
    expect(typed()).toHaveAttribute('aria-invalid', 'true')
    expect(typed()).toHaveAccessibleDescription(study.predict.typedBad)
    type('5000')
    expect(container).toHaveTextContent(study.predict.outside)
    expect(slider()).toHaveValue('1000')
  })
  test('once the number on record is shown, nothing can be guessed any more', async () => {
    const { container } = await renderPart(<Ask isShown />)
    expect([screen.queryByRole('slider'), screen.queryByRole('textbox')]).toEqual([null, null])
    expect(container.querySelector('a[data-claim="now"]')).toHaveTextContent('300 jobs')
    expect(container.querySelector('.study-bar-actual')).toHaveAttribute('width', '30%')
    expect(await objections(container)).toEqual([])
  })
})

describe('a question of the quiz', () => {
  const item: QuizItemAnswer = {
    id: 'q',
    skill: 'speaker',
    quote: ['Acme cut ', { text: '400', claim: 'cuts' }, ' jobs.'],
    numbers: [],
    operation: null,
    otherScript: null,
    options: ['Acme', 'A newspaper', 'The state'].map((text) => ({ code: null, text })),
    answer: 1,
    reason: { code: null, text: ['A newspaper said it first.'] },
    claims: [{ id: 'cuts', label: 'Cuts of 2025' }],
  }
  const next = vi.fn()
  const ask = (isBack = false) => <QuizQuestion item={item} isBack={isBack} onAnswer={heard} onNext={next} />
  const check = () => screen.getByRole('button', { name: quiz.check })

  test.each(LOCALE_IDS)('%s: gives nothing away before it is answered', async (locale) => {
    const { container } = await renderPart(ask(), { locale })
    const words = (await loadMessages(locale, QUIZ)).quiz
    expect(screen.getByRole('region', { name: words.skills.speaker })).toBeInTheDocument()
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByRole('button', { name: words.check })).toBeDisabled()
    expect(container).not.toHaveTextContent('A newspaper said it first.')
    expect(await objections(container)).toEqual([])
  })
  test.each([
    ['A newspaper', true, quiz.right],
    ['Acme', false, quiz.wrong],
  ])('the answer "%s" is checked once, explained, and fixed', async (answer, isRight, words) => {
    const { user, container } = await renderPart(ask(true))
    expect(container).toHaveTextContent(quiz.back)
    await user.click(screen.getByRole('radio', { name: answer }))
    expect(heard).not.toHaveBeenCalled()
    await user.click(check())
    expect(heard.mock.calls).toEqual([[isRight]])
    expect(screen.getByRole('status')).toHaveTextContent(words)
    expect(screen.getByRole('status')).toHaveTextContent('A newspaper said it first.')
    expect(screen.getByText('A newspaper').closest('label')).toHaveAttribute('data-mark', 'right')
    expect(screen.getByRole('link', { name: 'Cuts of 2025' })).toHaveAttribute('data-claim', 'cuts')
    expect(screen.getAllByRole('radio').every((r) => r.hasAttribute('disabled'))).toBe(true)
    expect(await objections(container)).toEqual([])
    await user.click(screen.getByRole('button', { name: quiz.next }))
    expect(next).toHaveBeenCalledTimes(1)
    next.mockReset()
  })
  test('a wrong answer is told which one was right', async () => {
    const { user } = await renderPart(ask())
    await user.click(screen.getByRole('radio', { name: 'Acme' }))
    await user.click(check())
    expect(screen.getByRole('status')).toHaveTextContent(quiz.answerIs({ answer: 'A newspaper' }))
    expect(screen.getByText('Acme').closest('label')).toHaveAttribute('data-mark', 'wrong')
  })
})
