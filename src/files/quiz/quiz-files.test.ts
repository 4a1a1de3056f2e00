import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
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
  expect(giftText([item], 'Quiz')).toBe(
    [
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
  const files = qtiPackage([item], 'Quiz', 'en')
  expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'items/status-a.xml'])
  expect(files['imsmanifest.xml']).toContain('href="items/status-a.xml"')
})
