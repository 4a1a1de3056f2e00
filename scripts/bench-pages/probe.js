// Runs in the page before anything of it: paints, shifts, long tasks, input, and when the plots of the first screen stand.
;(() => {
  const seen = { shift: 0, shifts: [], long: [], events: [] }
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
  /** First frame in which every picture in the window has its marks; NaN without pictures. */
  seen.pictures = new Promise((done) => {
    const look = () => {
      const boxes = [...document.querySelectorAll('svg')].filter((svg) => {
        const { top, bottom, width, height } = svg.getBoundingClientRect()
        return width >= 120 && height >= 80 && bottom > 0 && top < innerHeight
      })
      const whole = document.readyState !== 'loading' && boxes.every((svg) => svg.querySelectorAll('path[d],rect,circle,line').length >= 3)
      if (!whole) return requestAnimationFrame(look)
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => done(boxes.length === 0 ? Number.NaN : performance.now())
      port2.postMessage(0)
    }
    requestAnimationFrame(look)
  })
})()
