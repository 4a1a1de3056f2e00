import { expect, test } from 'vitest'
import { SHARE, type ShareText, shareSvg } from './share-svg.ts'

const text: ShareText = {
  locale: 'en',
  kicker: 'Parallax',
  title: 'A finding that is true',
  subtitle: 'Measure, unit, place, period',
  picture: { markup: '<rect width="340" height="190"/>', width: 340, height: 190 },
  notes: ['9 documented, 3 reported', 'Note: <a caveat> & more'],
  foot: 'Source: somebody',
}
/** Baselines of the lines at the left, in the order in which they are written. */
const baselines = (svg: string) => [...svg.matchAll(/<tspan x="48" y="([\d.]+)"/g)].map(([, y]) => Number(y))

test('a picture for a shared link carries title, status, caveat and source, escaped, at its size', () => {
  const svg = shareSvg(text)
  expect(svg).toContain(`width="${SHARE.width}" height="${SHARE.height}"`)
  for (const words of ['A finding that is true', '9 documented, 3 reported', 'Note: &lt;a caveat&gt; &amp; more', 'Source: somebody'])
    expect(svg).toContain(words)
  expect(svg).not.toMatch(/style=|foreignObject|href=/)
})

test('a long title and a long caveat do not run into one another: the lines stand below each other, inside the picture', () => {
  const long = {
    ...text,
    title: 'A very long finding about many things '.repeat(5),
    notes: ['Status', 'Note: much to know of this number. '.repeat(12)],
  }
  for (const one of [text, long, { ...long, picture: null }, { ...long, locale: 'zh-Hans' as const, title: '很长的标题'.repeat(20) }]) {
    const found = baselines(shareSvg(one))
    expect(found).toEqual([...found].sort((a, b) => a - b))
    expect(new Set(found).size).toBe(found.length)
    expect(found.at(-1)).toBeLessThan(SHARE.height - 16)
  }
})
