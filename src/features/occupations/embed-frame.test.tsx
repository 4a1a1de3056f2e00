import { expect, test } from 'vitest'
import { embedFrame } from './embed-frame.ts'

const frameOf = (code: string) => {
  const box = document.createElement('template')
  box.innerHTML = code
  const [frame, ...others] = box.content.querySelectorAll('*')
  return { frame, others }
}

test.each([
  'Most exposed: clerks',
  'Clerks & cooks',
  'Say "clerks" & <b>cooks</b>',
  'A sign like &quot; or &amp; as it stands',
  '办事员、厨师',
])('a page that takes the code shows one frame by the name of the picture: %s', (title) => {
  const address = 'https://example.org/embed/occupations?a=1&b=2'
  const { frame, others } = frameOf(embedFrame(address, title))
  expect(others).toEqual([])
  expect([frame?.tagName, frame?.getAttribute('title'), frame?.getAttribute('src')]).toEqual(['IFRAME', title, address])
})

test('the frame runs no script, and is no wider than its place', () => {
  const { frame } = frameOf(embedFrame('https://example.org/embed/occupations', 'T'))
  expect(frame?.getAttribute('sandbox')).not.toContain('allow-scripts')
  expect(frame?.getAttribute('style')).toContain('width:100%')
})
