import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { figureAnswer } from '#mock-api/resolve/figure.ts'
import { plainText } from '#schema/rich-text.ts'
import { lightPalette } from '#charts/palette.ts'
import { openStaticPlots } from '#charts/static/open-static-plots.ts'
import { FIXTURE_WORDS } from '../fixtures/figures/all-kinds.ts'
import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { StatusPatterns } from '#charts/marks/status-patterns.tsx'
import { DATA, SPECS } from './dataset.ts'
import type { Locale } from '#i18n/locales.ts'
test('draw', { timeout: 120000 }, async () => {
  const locale = (process.env.LOC ?? 'en') as Locale
  const width = Number(process.env.W ?? 560)
  const plots = await openStaticPlots()
  const parts: string[] = []
  for (const spec of SPECS) {
    const a = figureAnswer(spec, { data: DATA, locale, version: 'x' })
    const t = (r: Parameters<typeof plainText>[0] | null) => (r ? plainText(r) : '')
    parts.push(`<section><h2>${t(a.title)}</h2><p class=s>${spec.id} · ${spec.kind} · ${t(a.subtitle)} · ${spec.verdict?.verdict ?? ''} ${spec.verdict?.binding?.reason ?? ''} ${spec.state.kind !== 'ok' ? a.spec.state.kind + ': ' + (a.spec.state as { reason: string }).reason : ''}</p>`)
    for (const panel of spec.panels) {
      const props = { spec, panel, labels: a.labels, locale, words: FIXTURE_WORDS[locale], width, palette: lightPalette, variant: 'page' as const, idPrefix: 'fx' }
      try { parts.push(`<h3>${panel.label ? t(a.labels[panel.label] ?? []) : ''}</h3>` + plots.render({ ...props, height: plots.heightOf(props) })) } catch (e) { parts.push(`<b>${String(e)}</b>`) }
    }
    parts.push(`<p>${t(a.summary)}</p><p class=c>${t(a.caveat)}</p></section>`)
  }
  writeFileSync('/tmp/fig/sheet.html', `<meta charset=utf8><style>body{font:13px Inter,Arial,sans-serif;background:#FBF8F3;margin:20px;width:${width * 3 + 120}px}main{columns:3;column-gap:30px}section{break-inside:avoid;margin-bottom:34px;width:${width}px}h2{font:600 18px serif;margin:0 0 4px}h3{margin:8px 0 2px;font-size:12px}.s,.c{color:#646c76;font-size:11px;margin:2px 0}</style>${renderToStaticMarkup(createElement(StatusPatterns, { palette: lightPalette, idPrefix: 'fx' }))}<main>` + parts.join('\n'))
  await plots.close()
})
