// The page that scripts/bench-figures.mjs measures; served by Vite's development server only, never shipped.
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { lightPalette } from '/src/charts/palette.ts'
import { layoutPlot } from '/src/charts/layout/layout-plot.ts'
import { RechartsPicture } from '/src/charts/live/recharts-picture.tsx'

const params = new URLSearchParams(location.search)
const kind = params.get('kind') ?? 'line'
const count = Number(params.get('points') ?? 1000)

// A fixed walk, so that every run draws the same.
let seed = 7
const random = () => {
  seed = (seed * 16807) % 2147483647
  return seed / 2147483647
}
const START = Date.UTC(1700, 0, 1)
let level = 50
const points = Array.from({ length: count }, (_, i) => {
  level = Math.max(1, level + (random() - 0.5) * 4)
  const x = kind === 'line' ? new Date(START + i * 86_400_000).toISOString().slice(0, 10) : random() * 100
  return { x, y: kind === 'line' ? level : random() * 100, claims: ['bench'], status: 'documented' }
})
const panel = {
  id: 'p',
  unit: 'percent',
  series: [{ id: 's', label: 'text:s', role: 'us', country: 'US', points }],
  breaks: [],
  events: [],
}
const spec = {
  schemaVersion: 1,
  id: 'bench',
  kind,
  theme: 'skills',
  panels: [panel],
  zero: false,
  finding: [],
  verdict: null,
  state: { kind: 'ok' },
}
const words = {
  forecast: 'forecast',
  plan: 'plan',
  notFound: 'not found',
  notDisclosed: 'not disclosed',
  notComparable: 'not comparable',
  noData: 'no data',
}
const box = document.getElementById('box')

requestAnimationFrame(() => {
  const started = performance.now()
  createRoot(box).render(
    createElement(RechartsPicture, {
      layout: layoutPlot({ spec, panel, labels: { 'text:s': ['Series'] }, locale: 'en', words, width: 900, height: 400 }),
      palette: lightPalette,
      idPrefix: 'b',
      sprite: true,
    }),
  )
  let before = ''
  let since = 0
  const look = () => {
    const now = box.innerHTML
    if (now !== before || now === '') {
      before = now
      since = performance.now()
      requestAnimationFrame(look)
      return
    }
    document.body.dataset.ms = String(since - started)
    document.body.dataset.marks = String(box.querySelectorAll('[data-mark]').length)
  }
  requestAnimationFrame(look)
})
