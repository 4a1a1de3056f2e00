import { describe, expect, test } from 'vitest'
import { summary } from '../../../tests/fixtures/answers.ts'
import { figureAnswer } from '../../../tests/fixtures/figures/figure-answer.ts'
import { point } from '../../../tests/fixtures/figures/fixture-figure.ts'
import { one } from '../../../tests/fixtures/figures/lay-out.ts'
import { emu, fonts, relations, solid } from '#files/pptx/names.ts'
import type { FigurePanel } from '#schema/figure-spec.ts'
import type { Unit } from '#schema/vocabulary.ts'
import { dateFormatOf, daySerial, formatOf, isYear } from './chart-numbers.ts'
import { fitting, linesOf, say } from './slide-text.ts'

describe('a date as a spreadsheet counts days', () => {
  test.each([
    ['1900-03-01', 61],
    ['2000-01-01', 36_526],
    ['2024-02-29', 45_351],
    ['2025-12-31', 46_022],
    ['2025', 45_658],
    ['2025-01', 45_658],
    ['2025-Q1', 45_658],
    ['2025-Q4', 45_931],
    ['2025-10', 45_931],
  ])('%s is day %i', (date, serial) => {
    expect(daySerial(date)).toBe(serial)
  })
  test('a year is four digits and nothing else', () => {
    expect(['2025', '2025-01', '25', 2025, '20255', ''].map(isYear)).toEqual([true, false, false, false, false, false])
  })
})

describe('how PowerPoint writes the values of a panel', () => {
  const panel = (unit: Unit): FigurePanel => ({ id: 'p', unit, breaks: [], events: [], series: [] })
  test.each<[string, Unit, (number | null)[], string, string]>([
    ['whole percent', 'percent', [10, 20, null], '0"%"', '0"%"'],
    ['percent with a decimal', 'percent', [10.25, 20], '0.0"%"', '0.0"%"'],
    ['people', 'jobs', [1234, 5], '#,##0', '#,##0'],
    ['thousands lose their decimals', 'jobs', [1234.5], '#,##0', '#,##0'],
    ['small numbers keep two', 'ratio', [1.2345], '#,##0.00', '#,##0.00'],
    ['one decimal stays one', 'ratio', [1.2, 3], '#,##0.0', '#,##0.0'],
    ['hundreds of millions', 'usd', [100_000_000], '#,##0,,"m"', '#,##0,,"百万"'],
    ['just below', 'usd', [99_999_999], '#,##0', '#,##0'],
    ['billions', 'usd', [1_000_000_000], '#,##0.0,,,"bn"', '#,##0,,"百万"'],
    ['losses as large as gains', 'usd', [-2_000_000_000], '#,##0.0,,,"bn"', '#,##0,,"百万"'],
    ['nothing', 'jobs', [null], '#,##0', '#,##0'],
  ])('%s', (_name, unit, values, en, hans) => {
    expect([formatOf(panel(unit), values, 'en'), formatOf(panel(unit), values, 'zh-Hans')]).toEqual([en, hans])
  })
  test('traditional Chinese has its own character for ten thousand', () => {
    expect(formatOf(panel('usd'), [1e9], 'zh-Hant')).toBe('#,##0,,"百萬"')
  })
  test('dates: years over a long time, months over a short one', () => {
    expect(dateFormatOf(['2020', '2023'], 'en')).toBe('yyyy')
    expect(dateFormatOf(['2021-01', '2023-12'], 'en')).toBe('mmm yyyy')
    expect(dateFormatOf(['2023-01', '2023-12'], 'zh-Hans')).toBe('yyyy"年"m"月"')
  })
})

describe('words on a slide', () => {
  test('a Chinese character is as wide as high, a Latin one half', () => {
    expect(linesOf('abcdefghij', 20, 100)).toBe(1)
    expect(linesOf('abcdefghijk', 20, 100)).toBe(2)
    expect(linesOf('一二三四五', 20, 100)).toBe(1)
    expect(linesOf('一二三四五六', 20, 100)).toBe(2)
    expect(linesOf('', 20, 100)).toBe(1)
  })
  test('take the largest size at which they fit, and the smallest where none does', () => {
    expect(fitting((size) => size * 10, 320)).toBe(32)
    expect(fitting((size) => size * 10, 319)).toBe(28)
    expect(fitting((size) => size * 10, 140)).toBe(14)
    expect(fitting((size) => size * 10, 139)).toBe(12)
  })
  test('numbers inside are written out', () => {
    expect(say(['It cut ', { claim: 'c', text: '30,000 jobs' }], 20)).toMatchObject({ text: 'It cut 30,000 jobs', size: 20 })
  })
})

describe('pieces of the file', () => {
  test('a point is 12,700 of the format’s units; what is no number is nothing', () => {
    expect([emu(1), emu(0.5), emu(-2), emu(Number.NaN), emu(Number.POSITIVE_INFINITY)]).toEqual([12_700, 6350, -25_400, 0, 0])
  })
  test('every run of text names a Chinese font of its language', () => {
    expect(fonts('zh-Hans')).toContain('<a:ea typeface="Microsoft YaHei"/>')
    expect(fonts('zh-Hant')).toContain('<a:ea typeface="Microsoft JhengHei"/>')
    expect([fonts('en').includes('Calibri'), fonts('en', true).includes('latin typeface="Georgia"')]).toEqual([true, true])
  })
  test('a colour without its sign', () => {
    expect(solid('1A2B3C')).toBe('<a:solidFill><a:srgbClr val="1A2B3C"/></a:solidFill>')
  })
  test('relationships: known types by their name, others whole, links marked as leading outside', () => {
    const xml = relations(
      [
        { id: 'r1', type: 'slide', target: 'slides/slide1.xml' },
        { id: 'r2', type: 'urn:other', target: 'x' },
        { id: 'r3', type: 'hyperlink', target: 'https://a.example', external: true },
      ],
      '<?xml?>',
    )
    expect(xml.startsWith('<?xml?><Relationships ')).toBe(true)
    expect([...xml.matchAll(/Id="(r\d)" Type="([^"]+)"/g)].map(([, id, type]) => [id, type?.split('/').at(-1)])).toEqual([
      ['r1', 'slide'],
      ['r2', 'urn:other'],
      ['r3', 'hyperlink'],
    ])
    expect(xml.match(/TargetMode="External"/g)).toHaveLength(1)
  })
})

test('claims on a slide stand in the order in which it names them, also those that only their own answer holds', async () => {
  const { claimsOnSlide } = await import('./claims-of-deck.ts')
  const figure = figureAnswer('bar', 'percent', one(point('2025', 1, { claims: ['a', 'b'] })))
  const answers = {
    figure: () => figure,
    claim: (id: string) => (id === 'c' ? { claim: summary('c') } : undefined),
    company: () => undefined,
    narratives: () => undefined,
  } as unknown as Parameters<typeof claimsOnSlide>[1] // reason: of the answers only these are read
  type Slide = Parameters<typeof claimsOnSlide>[0]
  const parts = { exhibits: [{ kind: 'figure', id: 'f', figure }], claims: ['b', 'c', 'gone', 'a'] }
  const slide = parts as unknown as Slide // reason: of a slide only its exhibits and claims are read
  expect(claimsOnSlide(slide, answers).map((c) => c.id)).toEqual(['b', 'c', 'a'])
})
