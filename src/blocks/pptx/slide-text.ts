import { projectorPalette } from '#charts/palette.ts'
import type { Box, Paragraph, TextItem } from '#files/pptx/model.ts'
import type { Locale } from '#i18n/locales.ts'
import { plainText, type RichText } from '#schema/rich-text.ts'
import { hex } from './series-colours.ts'

/** Where a slide's own page is, which version of the data it shows, and in which language. */
export type Place = { link: string; version: string; locale: Locale }

export const INK = hex(projectorPalette.ink)
export const INK2 = hex(projectorPalette.ink2)
export const QUIET = hex(projectorPalette.mutedInk)
export const ACCENT = hex(projectorPalette.accent.word)
export const LEFT = 40
export const WIDTH = 880
export const GAP = 28

/** About how many lines a text takes at a size: a Chinese character is as wide as high, a Latin one half as wide. */
export function linesOf(text: string, size: number, width: number): number {
  const em = [...text].reduce((sum, c) => sum + (/[\u2e80-\uffef]/.test(c) ? 1 : 0.5), 0)
  return Math.max(1, Math.ceil((em * size) / width))
}

/** A box of paragraphs. */
export const text = (name: string, box: Box, paragraphs: readonly Paragraph[], more: Partial<TextItem> = {}): TextItem => ({
  kind: 'text',
  name,
  box,
  paragraphs,
  ...more,
})
/** Rich text as a paragraph at a size, in pt. */
export const say = (rich: RichText, size: number, colour = INK, more: Partial<Paragraph> = {}): Paragraph => ({
  text: plainText(rich),
  size,
  colour,
  ...more,
})

/** The largest size at which words fit. Words too long for the smallest size are left to PowerPoint's own shrinking. */
export const fitting = (heightAt: (size: number) => number, room: number): number =>
  [32, 28, 24, 22, 20, 18, 16, 14].find((size) => heightAt(size) <= room) ?? 12
