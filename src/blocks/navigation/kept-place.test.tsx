import { afterEach, expect, test, vi } from 'vitest'
import { takePlaceAlong } from './change-language.ts'
import { keepPlace, takeUpPlace } from './kept-place.ts'

/** A page with elements at given distances from the top of the window; the first is the header's height away. */
function page(tops: Record<string, number>, scrolled: number) {
  document.body.innerHTML = `<main>${Object.keys(tops)
    .map((id) => `<section id="${id}"></section>`)
    .join('')}</main>`
  for (const [id, top] of Object.entries(tops)) {
    const element = document.getElementById(id)
    if (element) vi.spyOn(element, 'getBoundingClientRect').mockReturnValue({ ...new DOMRect(), top, height: 50 })
  }
  vi.stubGlobal('scrollY', scrolled)
}
const scrolledBy = vi.fn()
vi.stubGlobal('scrollBy', scrolledBy)
afterEach(() => {
  sessionStorage.clear()
  scrolledBy.mockClear()
  history.replaceState(null, '', '/')
})

test('the part under the header is the one that is read: its distance from the top is the same in the next document', () => {
  page({ first: -900, second: 40, third: 400 }, 1000)
  keepPlace('/zh-Hans/method')
  history.replaceState(null, '', '/zh-Hans/method')
  page({ first: 100, second: 1300, third: 1700 }, 0)
  takeUpPlace()
  expect(scrolledBy.mock.calls).toEqual([[0, 1260]])
  takeUpPlace()
  expect(scrolledBy).toHaveBeenCalledTimes(1)
})

test.each([
  ['the top of a page', () => page({ first: 0 }, 0), '/zh-Hans/method'],
  ['another page than the one that was opened', () => page({ first: 0 }, 500), '/about'],
  ['a part that the other language has not', () => page({ gone: 0 }, 500), '/zh-Hans/method'],
  ['ids that React made', () => page({ ':r1:': 0, _r_2_: 0 }, 500), '/zh-Hans/method'],
])('%s moves nothing', (_what, left, opened) => {
  left()
  keepPlace('/zh-Hans/method')
  history.replaceState(null, '', opened)
  page({ first: 300 }, 0)
  takeUpPlace()
  expect(scrolledBy).not.toHaveBeenCalled()
})

test.each(['{', 'null', '[]', '{"pathname":"/","id":"first"}', '{"pathname":"/","id":"first","offset":"9"}'])(
  'what something else wrote there (%s) is passed over',
  (written) => {
    page({ first: 300 }, 0)
    sessionStorage.setItem('parallax-place', written)
    takeUpPlace()
    expect(scrolledBy).not.toHaveBeenCalled()
  },
)

test('a link to another language takes the fragment along, and the choice is remembered', () => {
  page({ first: 0 }, 0)
  history.replaceState(null, '', '/method#status-reported')
  const link = document.createElement('a')
  link.href = '/zh-Hant/method?lens=told'
  takePlaceAlong(link, 'zh-Hant')
  expect(link.getAttribute('href')).toMatch(/\/zh-Hant\/method\?lens=told#status-reported$/)
  expect(localStorage.getItem('parallax-language')).toBe('zh-Hant')
})
