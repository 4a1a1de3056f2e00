import { expect, test } from 'vitest'
import fc from 'fast-check'
import { phrasesOf } from './phrases.ts'

test('a Chinese headline breaks after stops and 的, and before words that begin a new part', () => {
  expect(phrasesOf('美国雇主点名AI的裁员逐年增多')).toEqual(['美国雇主点名AI的', '裁员逐年增多'])
  expect(phrasesOf('中國科技公司高調宣布大批校園徵才與實習名額')).toEqual(['中國科技公司', '高調宣布大批校園徵才', '與實習名額'])
  expect(phrasesOf('营业利润原地踏步，净利润靠股权收益拉高')).toEqual(['营业利润原地踏步，', '净利润靠股权收益拉高'])
})

test('no word is cut at a sign that it only contains, and nothing short is left alone', () => {
  expect(phrasesOf('两家公司共同参与了这项实验')).toHaveLength(1)
  expect(phrasesOf('打算为AI培训员工的雇主，多于打算裁员的')).toEqual(['打算为AI', '培训员工的雇主，', '多于打算裁员的'])
  expect(phrasesOf('账目与补贴显示了什么？')).toEqual(['账目与补贴', '显示了什么？'])
  expect(phrasesOf('More US firms report AI, but the question changed')).toHaveLength(1)
})

test('a quoted word stays with what follows it, a quoted sentence does not', () => {
  expect(phrasesOf('在中美两国，不利于“替代”说的证据都多于支持它的')).toEqual([
    '在中美两国，',
    '不利于“替代”说的',
    '证据',
    '都多于支持它的',
  ])
  expect(phrasesOf('科大訊飛只公布「覆蓋」人數，實際使用人數未見公布')).toEqual([
    '科大訊飛只公布',
    '「覆蓋」人數，',
    '實際使用人數未見公布',
  ])
  expect(phrasesOf('董事长说“信心已经恢复。”公司重新招聘')).toEqual(['董事长说', '“信心已经恢复。”', '公司重新招聘'])
})

test('a part that a small phone has no room for is cut near its middle, and a short noun stays with the one that it is joined to', () => {
  expect(phrasesOf('亚马逊与腾讯人数回到原位，百度缩减')).toEqual(['亚马逊与腾讯人数', '回到原位，', '百度缩减'])
  expect(phrasesOf('Chegg多半归咎于AI抢走客户')).toEqual(['Chegg多半归咎于', 'AI抢走客户'])
  expect(phrasesOf('账目与补贴显示了什么？')).toEqual(['账目与补贴', '显示了什么？'])
})

test('joined, the phrases are the text', () => {
  const sign = fc.constantFrom(...'美国的与，。在「」AI 2与業')
  fc.assert(fc.property(fc.array(sign), (signs) => phrasesOf(signs.join('')).join('') === signs.join('')))
})
