import { expect, test } from 'vitest'
import { criticalCss, namesIn } from './critical-css.ts'

const html = '<main id="content"><p class="lead big">x</p><a class="num" href="#a">1</a></main>'

test('names are read from attributes only', () => {
  expect(namesIn('<p class="a b" id="c">class="d"</p>')).toEqual({ classes: new Set(['a', 'b']), ids: new Set(['c']) })
})

test('keeps what the page can use, whatever its state, and drops the rest', () => {
  const css = [
    ':root{--ink:#000}',
    'p{margin:0}',
    '.lead{a:1}',
    '.lead:hover,.gone{a:2}',
    '.gone{a:3}',
    '#content .num{a:4}',
    '#other .num{a:5}',
    '.num:not(.gone){a:6}',
    '[data-lens=told] .lead{a:7}',
    '@media (width<600px){.big{a:8}.gone{a:9}}',
    '@media print{.gone{a:10}}',
    '@scope (.lead){.num{a:11}}',
    '@scope (.gone){.num{a:12}}',
    ':root:has(#content:target){a:13}:root:has(#other:target){a:14}p:not(:has(.gone)){a:15}',
    '@font-face{font-family:x}',
  ].join('')
  expect(criticalCss(css)(html)).toBe(
    ':root{--ink:#000}p{margin:0}.lead{a:1}.lead:hover{a:2}#content .num{a:4}.num:not(.gone){a:6}[data-lens=told] .lead{a:7}' +
      '@media (width<600px){.big{a:8}}@scope (.lead){.num{a:11}}:root:has(#content:target){a:13}p:not(:has(.gone)){a:15}@font-face{font-family:x}',
  )
})

test('pages with the same names share one style', () => {
  const style = criticalCss('.lead{a:1}.num{a:2}')
  expect(style(html)).toBe(style(`<div>${html}</div>`))
})
