import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Locale } from '#i18n/locales.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { CASE_PARTS, type Task } from '#schema/study-work.ts'
import { prediction, studyCase, task } from '../../../tests/fixtures/study-case.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { STANCES } from './stance.tsx'
import { Worksheet } from './worksheet.tsx'

const it = studyCase({ predict: [prediction('cuts'), prediction('hires')], unknown: [['Who was hired again'], ['Who was not']] })
const { study: en } = await loadMessages('en', STUDY)
const start = (of: Task | null = null, locale: Locale = 'en') => renderPart(<Worksheet it={it} task={of} />, { locale })
const headings = () => [...document.querySelectorAll('h3')]
/** The part under a heading, and how many lines to write on it has. */
const linesUnder = (heading: string) =>
  headings()
    .find((h) => h.textContent === heading)
    ?.closest('.study-sheet-part')
    ?.querySelectorAll('.study-write').length

test('the whole case stands on the sheet', async () => {
  await start()
  const sheet = screen.getByRole('region', { name: en.sheet.title })
  expect(sheet.querySelector('h2')).toHaveTextContent('Acme and its robots')
  for (const text of ['Acme cut jobs.', 'How many hires?', 'Statement of d', 'Who was not']) expect(sheet).toHaveTextContent(text)
})

test('the parts follow each other as the steps do', async () => {
  await start()
  expect(headings().map((h) => h.textContent)).toEqual([
    en.steps.predict,
    en.steps.predict,
    en.steps.evidence,
    'The cut',
    'The denial',
    `${en.steps.ask}: The cut`,
    'Robots did it',
    'Something else did',
    en.synthesis.text,
    en.steps.unknown,
  ])
})

test('every question has room for its answer, more for an argument than for a name', async () => {
  await start()
  expect([linesUnder(`${en.steps.ask}: The cut`), linesUnder('Robots did it'), linesUnder(en.steps.unknown)]).toEqual([4, 5, 3])
})

test('the thesis is asked before and after, with a box for each stance', async () => {
  const { container } = await start()
  const boxes = [...container.querySelectorAll('.study-boxes')]
  expect(boxes).toHaveLength(2)
  for (const box of boxes) expect(box.querySelectorAll('span')).toHaveLength(STANCES.length)
})

test('the numbers to guess are not on the sheet, the given ones are', async () => {
  const { container } = await start()
  expect(container).toHaveTextContent('cuts before: 2%')
  expect(container).not.toHaveTextContent('8.6%')
  expect(container).not.toHaveTextContent('Why so many')
})

test.each([
  ['predict', en.steps.predict],
  ['ask', en.ask.who],
  ['argue', en.synthesis.text],
  ['unknown', en.steps.unknown],
] as const)('the part "%s" can be left out, and nothing else goes with it', async (part, words) => {
  const { container } = await start(task({ without: [part] }))
  expect(container).not.toHaveTextContent(words)
  const kept = { predict: en.steps.predict, ask: en.ask.who, argue: en.synthesis.text, unknown: en.steps.unknown }
  for (const other of CASE_PARTS) if (other !== part) expect(container).toHaveTextContent(kept[other])
})

test('the questions of the teacher stand at the end, each with room, also where one is asked twice', async () => {
  await start(task({ questions: ['What would convince you?', 'And why?', 'And why?'] }))
  expect(
    headings()
      .map((h) => h.textContent)
      .slice(-3),
  ).toEqual(['What would convince you?', 'And why?', 'And why?'])
  expect(linesUnder('What would convince you?')).toBe(3)
})

test('the address on the paper can be typed into a browser', async () => {
  await start(null, 'zh-Hans')
  const link = [...document.querySelectorAll('a')].at(-1)
  expect(link).toHaveTextContent(/^https?:\/\/[^/]+\/zh-Hans\/study\/acme$/)
  expect(link?.getAttribute('href')).toBe(link?.textContent)
})
