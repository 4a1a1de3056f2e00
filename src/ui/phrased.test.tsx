import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Phrased, usePhrased } from './phrased.tsx'

function Words({ text }: { text: string }) {
  return <h2>{usePhrased()(text)}</h2>
}

const drawn = (text: string) =>
  render(
    <Phrased>
      <Words text={text} />
    </Phrased>,
  ).container

test('a phrase that goes on after a quotation stays on one line, and the words are the same', () => {
  const text = '科大讯飞只公布“覆盖”人数，实际使用人数未见公布'
  const box = drawn(text)
  expect(box.textContent).toBe(text)
  expect([...box.querySelectorAll('.kept')].map((e) => e.textContent)).toEqual(['“覆盖”人数，'])
})

test('a quotation that ends its phrase needs nothing', () => {
  expect(drawn('美国：“AI 替代人”，中国：“AI 为人赋能”').querySelector('.kept')).toBeNull()
})
