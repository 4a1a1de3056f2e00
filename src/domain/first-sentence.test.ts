import { expect, test } from 'vitest'
import type { RichText } from '#schema/rich-text.ts'
import { firstSentence } from './first-sentence.ts'

const number = { text: '30,000', claim: 'amazon-cuts' }

test.each<[string, RichText, RichText]>([
  ['English', ['Jobs fell. Pay rose.'], ['Jobs fell.']],
  ['a decimal point is not the end', ['Jobs fell by 1.5 percent. Pay rose.'], ['Jobs fell by 1.5 percent.']],
  ['nor is an abbreviation before a small letter', ['Cuts of approx. half the staff. Later more.'], ['Cuts of approx. half the staff.']],
  ['Chinese', ['裁员增加。招聘减少。'], ['裁员增加。']],
  ['a question', ['Who said so? Nobody.'], ['Who said so?']],
  ['numbers keep their claims', ['Amazon cut ', number, ' jobs. It hired, too.'], ['Amazon cut ', number, ' jobs.']],
  ['the end right after a number', ['Amazon cut ', number, '. It hired, too.'], ['Amazon cut ', number, '.']],
  ['one sentence stays whole', ['Amazon cut ', number, ' jobs.'], ['Amazon cut ', number, ' jobs.']],
  ['nothing', [], []],
])('%s', (_name, text, first) => expect(firstSentence(text)).toEqual(first))
