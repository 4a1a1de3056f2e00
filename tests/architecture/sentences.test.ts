import { expect, test } from 'vitest'
import { allMessages } from '#i18n/all-messages.ts'
import { sourceFiles } from './imports.ts'
import { sentencesOf, sentencesRule, typedGaps } from './sentences.ts'

test('no component sets two sentences apart by a space of its own', async () => {
  expect(sentencesRule(sourceFiles('src'), sentencesOf(await allMessages('zh-Hans')))).toEqual([])
})

test('a space after a sentence is found, by whatever name the sentence goes', () => {
  const isSentence = sentencesOf({ a: { one: '一句话。', by: () => '又一句。', label: '标签', kinds: { x: '第三句。', y: '短' } } })
  const of = (before: string, jsx: string) =>
    typedGaps('src/blocks/x.tsx', `export const A = () => { ${before}; return ${jsx} }`, isSentence)
  expect(of('const m = useMessages(A)', '<p>{m.a.one} {m.a.label}</p>')).toEqual(['{m.a.one}'])
  expect(of('const { a: words } = useMessages(A)', "<p>{b ? words.label : words.by({ n: 1 })}{' '}<a>x</a></p>")).toHaveLength(1)
  expect(of('const { m } = useI18n(A); const { kinds } = m.a', '<p><b>{kinds[k]}</b> <Rich text={t} /></p>')).toHaveLength(1)
  expect(of('const { a } = useMessages(A)', '<p>{a.label} {a.one}</p>')).toEqual([])
  expect(of('const { a } = useMessages(A)', '<p><Sentences>{a.one}{a.one}</Sentences> <Button>x</Button></p>')).toEqual([])
})
