import { layoutCard } from '#charts/layout/card.ts'
import type { LayoutInput } from '#charts/layout/context.ts'
import { layoutPlot } from '#charts/layout/layout-plot.ts'
import type { PlotLayout } from '#charts/layout/types.ts'
import { drawingsOf } from '#charts/frame/sizes.ts'
import { plotWords } from '#charts/frame/plot-words.ts'
import { exportPlotWidth } from '#charts/export/compose-svg.ts'
import { layoutStage, type StagePage } from '#charts/full-screen/stage-layout.ts'
import { resolveFigure } from '#core/resolve/figure.ts'
import { allMessages } from '#i18n/all-messages.ts'
import type { Locale } from '#i18n/locales.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { DATA, LOCALES, SPECS } from './dataset.ts'

/**
 * Room for plots on the stage in its units, and px of a unit there: a usual room at 1920×1080, the lowest of all figures at 1280×720 and
 * at 1080×1920, below a long title and above a long caveat, as Chromium gave them.
 */
const ROOMS = [
  { name: '1920×1080', width: 1808, height: 560, px: 1 },
  { name: '1280×720', width: 1807, height: 447, px: 2 / 3 },
  { name: '1080×1920', width: 968, height: 965, px: 1 },
] as const

export const FIGURES_DRAWN = SPECS.filter((s) => s.state.kind !== 'cannot-draw')
const WORDS = new Map(await Promise.all(LOCALES.map(async (l) => [l, plotWords(await allMessages(l))] as const)))

export function answerOf(id: string, locale: Locale): FigureAnswer {
  const answer = resolveFigure(id, { data: DATA, locale, version: 'v-test' })
  if (!answer) throw new Error(`no figure "${id}"`)
  return answer
}

type Input = Omit<LayoutInput, 'panel' | 'width' | 'height' | 'variant'>
export function inputOf(id: string, locale: Locale): Input {
  const answer = answerOf(id, locale)
  const words = WORDS.get(locale)
  if (!words) throw new Error(locale)
  return { spec: answer.spec, labels: answer.labels, locale, words }
}

type Stage = { room: (typeof ROOMS)[number]; pages: readonly StagePage[] }
const stages = new Map<string, readonly StagePage[]>()
/** A figure in every room of a stage. Rooms of one size are laid out once, and so is what several tests ask for. */
export function stagesOf(id: string, locale: Locale): Stage[] {
  return ROOMS.map((room) => {
    const key = `${id} ${locale} ${room.width}×${room.height}`
    const pages = stages.get(key) ?? layoutStage(inputOf(id, locale), room)
    stages.set(key, pages)
    return { room, pages }
  })
}

export type Drawn = { name: string; layouts: PlotLayout[] }

/** Every way in which a figure is drawn in a language: page widths, image, card, full screen at three sizes. */
export function drawings(id: string, locale: Locale): Drawn[] {
  const input = inputOf(id, locale)
  const at = (name: string, width: number): Drawn => ({
    name: `${id} ${locale} ${name}`,
    layouts: input.spec.panels.map((panel) => layoutPlot({ ...input, panel, width })),
  })
  return [
    ...drawingsOf(input.spec, 'full').map((d) => at(d.name, d.width)),
    at('image', exportPlotWidth(input.spec.panels.length)),
    { name: `${id} ${locale} card`, layouts: [layoutCard(input)] },
    ...stagesOf(id, locale).flatMap(({ room, pages }) =>
      pages.map((page, i) => ({
        name: `${id} ${locale} full screen ${room.name} page ${i + 1}`,
        layouts: page.panels.map((p) => p.layout),
      })),
    ),
  ]
}
