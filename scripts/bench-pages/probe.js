// Runs in the page before anything of it: paints, shifts, long tasks, input, and when the plots of the first screen stand.
;(() => {
  // Looking for pictures takes time in every frame: `isInput` ends it where that would be measured too.
  const seen = { shift: 0, shifts: [], long: [], events: [], isInput: false }
  window.__seen = seen
  const watch = (type, note, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options })
  watch('longtask', (e) => seen.long.push(e.duration))
  watch('layout-shift', (e) => {
    if (e.hadRecentInput) return
    seen.shift += e.value
    seen.shifts.push([e.value, ...e.sources.map((s) => (s.node?.nodeType === 1 ? `${s.node.localName}.${s.node.className}` : '?'))])
  })
  watch('event', (e) => e.interactionId && seen.events.push([e.name, e.duration]), { durationThreshold: 16 })
  /** When each picture of the window had its marks in a frame. */
  const stood = new Map()
  const look = () => {
    const fresh = [...document.querySelectorAll('svg')].filter((svg) => {
      if (stood.has(svg)) return false
      // Asking where something is that the browser has not laid out yet would make it do so, and the measure would measure itself.
      if (!svg.checkVisibility({ contentVisibilityAuto: true })) return false
      const { top, bottom, width, height } = svg.getBoundingClientRect()
      const isHere = width >= 120 && height >= 80 && bottom > 0 && top < innerHeight
      return isHere && svg.querySelectorAll('path[d],rect,circle,line').length >= 3
    })
    if (fresh.length > 0) {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        for (const svg of fresh) stood.set(svg, performance.now())
      }
      port2.postMessage(0)
    }
    if (performance.now() < 10_000 && !seen.isInput) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  /** The last of them; NaN where there are none. Some are replaced when the page becomes live: the first to stand in a place counts. */
  seen.pictures = () => {
    const first = [...stood.values()].sort((a, b) => a - b)
    const here = [...stood.keys()].filter((svg) => svg.isConnected).length
    return first[Math.max(1, here) - 1] ?? Number.NaN
  }
})()
