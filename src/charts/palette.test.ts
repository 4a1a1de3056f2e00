import { describe, expect, it } from 'vitest'
import { ROLES } from '#schema/figure-spec.ts'
import { type Palette, darkPalette, lightPalette, pagePalette, projectorPalette } from './palette.ts'

type Rgb = [number, number, number]

function linearRgb(hex: string): Rgb {
  const channel = (at: number) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** Relative luminance and contrast ratio: WCAG 2.2, "relative luminance" and "contrast ratio". */
function contrast(a: string, b: string): number {
  const light = (hex: string) => {
    const [r, g, bl] = linearRgb(hex)
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl
  }
  const [hi, lo] = [light(a), light(b)].sort((x, y) => y - x)
  return ((hi ?? 0) + 0.05) / ((lo ?? 0) + 0.05)
}

/**
 * Dichromacy at full severity: Machado, Oliveira, Fernandes, "A Physiologically-based Model for Simulation of Color
 * Vision Deficiency", IEEE TVCG 15(6), 2009, matrices for severity 1.0, applied to linear RGB.
 */
const DEFICIENCIES = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const

function simulate([r, g, b]: Rgb, m: readonly number[]): Rgb {
  const row = (i: number) => Math.min(1, Math.max(0, (m[i] ?? 0) * r + (m[i + 1] ?? 0) * g + (m[i + 2] ?? 0) * b))
  return [row(0), row(3), row(6)]
}

/** CIE 1976 L*a*b* from linear sRGB, white point D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b)
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** CIE76 colour difference (Euclidean in L*a*b*): about 2 is just noticeable, above 20 plainly another colour. */
function deltaE(a: string, b: string, matrix?: readonly number[]): number {
  const seen = (hex: string) => lab(matrix ? simulate(linearRgb(hex), matrix) : linearRgb(hex))
  const [p, q] = [seen(a), seen(b)]
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
}

const THEMES: [string, Palette][] = [
  ['light', lightPalette],
  ['dark', darkPalette],
  ['projector', projectorPalette],
]

describe.each(THEMES)('%s palette', (_name, palette) => {
  it.each(ROLES)('%s: mark at least 3:1, word at least 4.5:1 on paper', (role) => {
    expect(contrast(palette[role].mark, palette.paper)).toBeGreaterThanOrEqual(3)
    expect(contrast(palette[role].word, palette.paper)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(ROLES)('%s: the outline of a reported mark is at least 3:1 on its own tint', (role) => {
    expect(contrast(palette[role].mark, palette[role].tint)).toBeGreaterThanOrEqual(2.7)
  })

  it('inks are at least 4.5:1 on paper', () => {
    for (const ink of [palette.ink, palette.ink2, palette.mutedInk]) expect(contrast(ink, palette.paper)).toBeGreaterThanOrEqual(4.5)
  })

  it('country words stay legible on their own tint', () => {
    for (const role of ['us', 'cn'] as const) expect(contrast(palette[role].word, palette[role].tint)).toBeGreaterThanOrEqual(4.5)
  })

  it.each([['no deficiency', undefined], ...Object.entries(DEFICIENCIES)])('US, China and ink stay apart: %s', (_vision, matrix) => {
    expect(deltaE(palette.us.mark, palette.cn.mark, matrix)).toBeGreaterThanOrEqual(20)
    expect(deltaE(palette.us.mark, palette.ink, matrix)).toBeGreaterThanOrEqual(20)
    expect(deltaE(palette.cn.mark, palette.ink, matrix)).toBeGreaterThanOrEqual(20)
  })
})

it('the simulation is not blind itself: pure red and a matching olive collapse under protanopia only', () => {
  expect(deltaE('#A00000', '#2F2F00', DEFICIENCIES.protanopia)).toBeLessThan(deltaE('#A00000', '#2F2F00') / 3)
})

it('the page palette holds only CSS variables, the others only literals', () => {
  const flat = (p: Palette) => Object.values(p).flatMap((v) => (typeof v === 'string' ? [v] : Object.values(v)))
  for (const colour of flat(pagePalette)) expect(colour).toMatch(/^var\(--[a-z0-9-]+\)$/)
  for (const [, palette] of THEMES) for (const colour of flat(palette)) expect(colour).toMatch(/^#[0-9A-F]{6}$/)
})
