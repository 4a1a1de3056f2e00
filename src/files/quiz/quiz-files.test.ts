import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { readGift } from '../../../tests/support/read-gift.ts'
import { giftText } from './gift.ts'
import { qtiItem, qtiPackage } from './qti.ts'
import type { WrittenItem } from './written-item.ts'

const item: WrittenItem = {
  id: 'status-a',
  skill: 'Status',
  lines: ['Revenue {net} = 5 ~ "6" & <7>'],
  question: 'How: well?',
  options: ['Supported', 'Reported #2'],
  answer: 1,
  reason: 'Read in a copy.',
  links: ['https://x.example/evidence/a'],
}

test('GIFT marks the right answer, and its own signs are escaped', () => {
  expect(giftText([item], 'Quiz', ['parallax-manifest:1:x'])).toBe(
    [
      '// parallax-manifest:1:x',
      '',
      '$CATEGORY: $course$/Quiz/Status',
      '',
      '::status-a::[plain]Revenue \\{net\\} \\= 5 \\~ "6" & <7>\\nHow\\: well? {',
      '~Supported',
      '=Reported \\#2',
      '####Read in a copy. https\\://x.example/evidence/a',
      '}',
      '',
    ].join('\n'),
  )
})

const words = fc.string({
  unit: fc.oneof(fc.constantFrom(...'\\~=#{}:%/[]->n "&<'), fc.string({ minLength: 1, maxLength: 1 })),
  minLength: 1,
})
/** As a platform shows it: without white space around it, line ends as spaces or as line ends. */
const plain = (text: string) => text.replace(/\s*\n\s*/g, '\n').trim()
const shown = words
  .map((text) => text.replace(/[\r\u{e000}-\u{e002}]/gu, ''))
  .filter((text) => plain(text) !== '' && !/^\[\w+\]/.test(text))

test('GIFT is read back by the rules of Moodle, whatever signs the words hold', () => {
  fc.assert(
    fc.property(fc.array(shown, { minLength: 2, maxLength: 5 }), shown, shown, fc.nat(), (options, question, reason, n) => {
      const answer = n % options.length
      const [read, ...more] = readGift(giftText([{ ...item, options, answer, question, reason }], 'Quiz', ['x']))
      expect(more).toEqual([])
      expect(read?.answers.map((a) => a.text)).toEqual(options.map(plain))
      expect(read?.answers.map((a) => a.fraction)).toEqual(options.map((_, i) => Number(i === answer)))
      expect(read?.text.endsWith(plain(question))).toBe(true)
      expect(read?.generalFeedback.startsWith(plain(reason))).toBe(true)
    }),
  )
})

const texts = (xml: string, tag: string): string[] => {
  const found: string[] = []
  let open = 0
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (name === tag) {
          open += 1
          found.push('')
        }
      },
      ontext: (text) => {
        if (open > 0) found[found.length - 1] += text
      },
      onclosetag: (name) => {
        if (name === tag) open -= 1
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return found
}

test('QTI gives back any words as they were, and names the right answer', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 5 }), fc.nat(), (options, n) => {
      const answer = n % options.length
      const xml = qtiItem({ ...item, options, answer }, 'en')
      expect(texts(xml, 'simpleChoice')).toEqual(options)
      expect(texts(xml, 'correctResponse')).toEqual([`A${answer + 1}`])
    }),
  )
})

test('the package lists a file for every item', () => {
  const files = qtiPackage([item], 'Quiz', 'en', [])
  expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'test.xml', 'parallax.json', 'items/status-a.xml'])
  expect(files['imsmanifest.xml']).toContain('href="items/status-a.xml"')
})
