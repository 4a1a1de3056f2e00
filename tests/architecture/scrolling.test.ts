import { readdirSync, readFileSync } from 'node:fs'
import postcss from 'postcss'
import { describe, expect, test } from 'vitest'

/**
 * What may scroll inside a page. The first three are focusable boxes with a name (ui/scroll-box.tsx, ui/data-table.tsx); all others hold
 * controls of their own, so that the keyboard reaches and moves them.
 */
const KNOWN: ReadonlySet<string> = new Set([
  '.scroll-box',
  '.data-table-scroll',
  '@scope (.check-file-result) :scope',
  // Dialogs, menus and lists: their fields, buttons and links have the focus.
  '.dialog-side',
  '.header[data-open="true"]',
  '.palette-list',
  '.selection-clip-form',
  '.term-note',
  '.evidence-side',
  '.claims-behind-list',
  '.stage-layer-in',
  '.stage-bar-more',
  // The stage itself has the focus, and its notes are reached from it.
  '.full-screen-stage',
  '@scope (.stage-slide) :scope',
  '.stage-notes',
])

/** Selectors with a box that scrolls, as "file: selector". */
function scrolling(file: string, css: string): string[] {
  const found: string[] = []
  postcss.parse(css).walkDecls(/^overflow(-[xy]|-inline|-block)?$/, (decl) => {
    if (!/\b(auto|scroll)\b/.test(decl.value)) return
    const rule = decl.parent
    if (rule?.type !== 'rule') return
    const { selector } = rule as postcss.Rule
    const scope = rule.parent?.type === 'atrule' && selector === ':scope' ? `@scope ${(rule.parent as postcss.AtRule).params} ` : ''
    if (!KNOWN.has(scope + selector)) found.push(`${file}: ${scope}${selector}`)
  })
  return found
}

/** Selectors that stick to the top of a page and do not know of the header, which comes back there when the reader scrolls up. */
function hidden(file: string, css: string): string[] {
  const found: string[] = []
  postcss.parse(css).walkDecls('position', ({ value, parent }) => {
    if (value !== 'sticky' || parent?.type !== 'rule') return
    const top = parent.nodes?.find((n) => n.type === 'decl' && (n.prop === 'top' || n.prop === 'inset-block-start'))
    if (top?.type === 'decl' && !top.value.includes('--under-header')) found.push(`${file}: ${(parent as postcss.Rule).selector}`)
  })
  return found
}

describe('what sticks to the top of a page stands under the header', () => {
  test('everywhere: top: var(--under-header, 0px)', () => {
    expect(
      readdirSync('src/features', { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.css'))
        .flatMap((name) => hidden(name, readFileSync(`src/features/${name}`, 'utf8'))),
    ).toEqual([])
  })
  test('a new one is found', () => {
    expect(hidden('x.css', '.a { position: sticky; top: 0 } .b { position: sticky; bottom: 0 }')).toEqual(['x.css: .a'])
  })
})

describe('what scrolls inside a page is reached by the keyboard', () => {
  test('every such box is a ScrollBox, a DataTable or holds controls', () => {
    expect(
      readdirSync('src', { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.css'))
        .map((name) => `src/${name}`)
        .flatMap((file) => scrolling(file, readFileSync(file, 'utf8'))),
    ).toEqual([])
  })
  test('a new box is found', () => {
    expect(scrolling('x.css', '@media screen { .wide { overflow-x: auto } } .scroll-box { overflow-x: auto }')).toEqual(['x.css: .wide'])
  })
})
