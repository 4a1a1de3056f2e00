import { test } from 'vitest'
import { writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { FIGURES } from '#figures/all.ts'
import { FigureSpec } from '#schema/figure-spec.ts'
import { readDataset } from '#mock-api/read-content.ts'
test('dump', () => {
  const data = readDataset()
  const out: string[] = []
  for (const f of FIGURES.values()) {
    try {
      const s = v.parse(FigureSpec, f.build(data))
      out.push(`# ${s.id} ${s.kind} ${s.state.kind} verdict=${s.verdict?.verdict}/${s.verdict?.binding?.check}:${s.verdict?.binding?.reason} panels=${s.panels.length}`)
      for (const p of s.panels) { out.push(`  [${p.id}] ${p.unit} breaks=${p.breaks.map((b) => b.label + '@' + b.at)} events=${p.events.map((e) => e.label)}`); for (const x of p.series) out.push(`    ${x.id} ${x.label}: ${x.points.slice(0, 30).map((q) => `${q.x}=${q.y === null ? 'null' : Math.round(q.y * 100) / 100}(${q.status[0]}${q.forecast ? 'F' : ''})`).join(' ')}`) }
    } catch (e) { out.push(`!! ${f.id} ${String(e)}`) }
  }
  writeFileSync('/tmp/figs.txt', out.join('\n'))
})
