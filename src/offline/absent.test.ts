import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { LOCALE_IDS, type Locale } from '#i18n/locales.ts'
import { absentItem, fillAbsent } from './absent.ts'

const PAGE = `<ul>${LOCALE_IDS.map((l) => absentItem(l, `Read in ${l}`, l)).join('')}</ul><p>Back</p>`
/** Links of the page as a browser reads them. */
const links = (path: string, kept: readonly Locale[]) => {
  const { document } = new JSDOM(fillAbsent(PAGE, path, kept)).window
  return [...document.querySelectorAll('a')].map((a) => [a.textContent, a.getAttribute('href')])
}

describe('a page that is not on the device', () => {
  test('leads to the languages that are, each in its own address', () => {
    expect(links('/companies/amazon', ['en', 'zh-Hant'])).toEqual([
      ['Read in en', '/companies/amazon'],
      ['Read in zh-Hant', '/zh-Hant/companies/amazon'],
    ])
  })
  test('leads nowhere where none is', () => {
    expect(links('/companies', [])).toEqual([])
    expect(fillAbsent(PAGE, '/', [])).toContain('<p>Back</p>')
  })
  test.each(['/evidence?q="><script>x</script>&a=1', "/evidence/$'$`$&$$", '/a{en}b', '/x?q=%22%3C#y'])(
    'keeps %s as it is, and whole',
    (path) => {
      expect(links(path, ['en'])).toEqual([['Read in en', path]])
      expect(new JSDOM(fillAbsent(PAGE, path, ['en'])).window.document.querySelector('script')).toBeNull()
    },
  )
})
