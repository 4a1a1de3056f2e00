import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Locale } from '#i18n/locales.ts'
import type { FigureAnswer } from '#schema/api.ts'
import type { Status } from '#schema/vocabulary.ts'
import { StatusGlyph } from '#ui/status-glyph.tsx'
import { labelOf } from '../frame/figure-rows.ts'
import type { PlotWords } from '../kinds/kind-props.ts'
import type { Palette } from '../palette.ts'
import { Plot, plotHeight } from '../plot.tsx'
import { cleanSvg } from '../static/clean-svg.ts'
import { ExportError } from './export-error.ts'

/** A panel as markup of the inside of an <svg>, with its size in plot units. */
export type DrawnPanel = { name: string; markup: string; width: number; height: number }
export type Drawing = { panels: DrawnPanel[]; glyphs: Partial<Record<Status, string>> }

/** Recharts learns its axes from its children and draws again; it settles within a few frames. */
const MOST_FRAMES = 20
/** A hidden tab has no frames; the timer keeps an export going there. */
const FRAME_MS = 60

const nextFrame = () =>
  new Promise<void>((done) => {
    const timer = setTimeout(done, FRAME_MS)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      done()
    })
  })

/** The children of an <svg> as XML: what HTML writes as a named entity has no name there. */
const inside = (svg: string): string =>
  svg
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '')
    .replaceAll('&nbsp;', '&#160;')

type Options = { locale: Locale; words: PlotWords; palette: Palette; width: number; statuses: readonly Status[] }

/**
 * Draws every panel of a figure off-screen with literal colours, and the glyphs of its status key.
 * @param width of each panel, in plot units
 * @throws ExportError `draw` when a panel stays empty
 */
export async function drawPlots(figure: FigureAnswer, { locale, words, palette, width, statuses }: Options): Promise<Drawing> {
  const host = document.createElement('div')
  host.style.cssText = `position:absolute;left:-99999px;top:0;width:${width}px;visibility:hidden`
  host.setAttribute('aria-hidden', 'true')
  document.body.append(host)
  const root = createRoot(host)
  const panels = figure.spec.panels.map((panel) => {
    const props = {
      spec: figure.spec,
      panel,
      labels: figure.labels,
      locale,
      words,
      width,
      palette,
      idPrefix: `x-${panel.id}`,
      sprite: true,
    }
    return { props, height: plotHeight(props), name: figure.spec.panels.length > 1 ? labelOf(figure, panel.label) : '' }
  })
  try {
    flushSync(() =>
      root.render(
        <>
          {panels.map(({ props, height }) => (
            <div key={props.panel.id} data-export={props.panel.id}>
              <Plot {...props} height={height} />
            </div>
          ))}
          {statuses.map((status) => (
            <span key={status} data-export-status={status}>
              <StatusGlyph status={status} />
            </span>
          ))}
        </>,
      ),
    )
    await settled(host)
    const glyphs: Drawing['glyphs'] = {}
    for (const status of statuses)
      glyphs[status] = inside(host.querySelector(`[data-export-status="${status}"] svg`)?.outerHTML ?? '').replaceAll(
        'currentColor',
        palette.ink,
      )
    return {
      glyphs,
      panels: panels.map(({ props, height, name }) => {
        const svg = host.querySelector(`[data-export="${props.panel.id}"] svg`)
        if (!svg) throw new ExportError('draw')
        return { name, width, height, markup: inside(cleanSvg(svg, width, height)) }
      }),
    }
  } finally {
    root.unmount()
    host.remove()
  }
}

/** Waits until two frames in a row show the same. */
async function settled(host: HTMLElement): Promise<void> {
  let before = ''
  for (let frame = 0; frame < MOST_FRAMES; frame++) {
    await nextFrame()
    const now = host.innerHTML
    if (frame > 2 && now === before) return
    before = now
  }
}
