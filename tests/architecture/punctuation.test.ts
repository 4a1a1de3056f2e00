import { expect, test } from 'vitest'
import { sourceFiles } from './imports.ts'
import { punctuationRule, typedPunctuation } from './punctuation.ts'

test('no component types the punctuation of one language', () => {
  expect(punctuationRule(sourceFiles('src'))).toEqual([])
})

test('a colon, a bracket and a stop typed between words are found', () => {
  const of = (jsx: string) => typedPunctuation('src/blocks/x.tsx', `export const A = () => ${jsx}`)
  expect(of('<p>{m.a.name}: {value}</p>')).toEqual([':'])
  expect(of('<p>{name} ({role})</p>')).toEqual(['(', ')'])
  expect(of('<p aria-label={`${a}. ${b}`}>{a}{m.shell.stop}{b}</p>')).toEqual(['`${a}. ${b}`'])
  expect(of('<p>{a} · {b} → {c}</p>')).toEqual([])
})
