import { expect, test } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { distFiles, distPages, readDistBytes, readDistFile } from './read-dist.ts'

const pictures = distFiles().filter((file) => file.startsWith('share/'))

/** Address of the picture that a page names for shared links, below dist. */
const named = (page: string) => /<meta property="og:image" content="[^"]*?(share\/[^"]+)">/.exec(readDistFile(page))?.[1]

test('every page names a picture for shared links that is there', () => {
  const there = new Set(pictures)
  // Claims are thousands and alike: some of them stand for the rest.
  const wrong = distPages()
    .filter((page, i) => !page.includes('evidence/') || i % 25 === 0)
    .flatMap((page) => {
      const picture = named(page)
      return picture !== undefined && there.has(picture) ? [] : [`${page}: ${picture}`]
    })
  expect(wrong).toEqual([])
})

test('a figure, a company and the article have their own; a claim has its company’s', () => {
  for (const locale of LOCALE_IDS) {
    const prefix = locale === 'en' ? '' : `${locale}/`
    expect(named(`${prefix}figures/amazon-headcount/index.html`)).toBe(`share/${locale}/figure-amazon-headcount.png`)
    expect(named(`${prefix}companies/iflytek/index.html`)).toBe(`share/${locale}/company-iflytek.png`)
    expect(named(`${prefix}article/index.html`)).toBe(`share/${locale}/article.png`)
    expect(named(`${prefix}evidence/salesforce-support-cut-4000/index.html`)).toBe(`share/${locale}/company-salesforce.png`)
    expect(named(`${prefix}evidence/index.html`)).toBe(`share/${locale}/home.png`)
  }
})

test('pictures are PNG of 1200 × 630 and together at most 15 MB', () => {
  let bytes = 0
  for (const picture of pictures) {
    const file = readDistBytes(picture)
    bytes += file.length
    expect([file.toString('latin1', 1, 4), file.readUInt32BE(16), file.readUInt32BE(20)], picture).toEqual(['PNG', 1200, 630])
  }
  expect(bytes).toBeLessThanOrEqual(15_000_000)
})
