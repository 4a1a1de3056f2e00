import { expect, test } from 'vitest'
import { literalText, parseTemplate, type TemplatePart } from './template.ts'

const text = (t: string): TemplatePart => ({ kind: 'text', text: t })
const placeholder = (name: string, argument: string | null = null): TemplatePart => ({ kind: 'placeholder', name, argument })

test('splits into text and placeholders, in order', () => {
  expect(parseTemplate('Cut {value} of {claim:acme-cuts.base}.')).toEqual([
    text('Cut '),
    placeholder('value'),
    text(' of '),
    placeholder('claim', 'acme-cuts.base'),
    text('.'),
  ])
})

test('has no empty pieces at the ends or between placeholders', () => {
  expect(parseTemplate('{low}{high}')).toEqual([placeholder('low'), placeholder('high')])
  expect(parseTemplate('')).toEqual([])
})

test('knows names with dots, hyphens and digits, and arguments of any kind', () => {
  expect(parseTemplate('{also.since-2023}{check:a}{date:2025-Q3}{write:什么 here}')).toEqual([
    placeholder('also.since-2023'),
    placeholder('check', 'a'),
    placeholder('date', '2025-Q3'),
    placeholder('write', '什么 here'),
  ])
})

test('treats everything else as text', () => {
  for (const t of ['{}', '{ value}', '{value', 'value}', '{1st}', '{value:}', '{:x}', '{a b}', '裁员'])
    expect(parseTemplate(t)).toEqual([text(t)])
  expect(parseTemplate('{{value}}')).toEqual([text('{'), placeholder('value'), text('}')])
})

test('literal text has a gap where a placeholder was, so that its neighbours do not grow together', () => {
  expect(literalText('{value}jobs{claim:x}or{low}')).toBe(' jobs or ')
  expect(literalText('none')).toBe('none')
})
