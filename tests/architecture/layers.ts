import { readFileSync } from 'node:fs'

/** The import table, read from the README: folder → folders it may import (its own is always allowed). */
export function readLayers(readme = readFileSync('README.md', 'utf8')): Map<string, Set<string>> {
  const rows = readme.match(/^\| `[a-z0-9-]+` \|.*\|$/gm) ?? []
  return new Map(
    rows.map((row) => {
      const [, folder = '', , may = ''] = row.split('|').map((cell) => cell.trim())
      return [folder.replaceAll('`', ''), new Set(may === '–' ? [] : may.split(', '))]
    }),
  )
}

/** Who may import a third-party package. What is not listed may be imported by nobody. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  react: ['i18n', 'ui', 'charts', 'blocks', 'features', 'app', 'prerender'],
  'react-dom': ['charts', 'blocks', 'app', 'features', 'prerender', 'main.tsx'],
  recharts: ['charts'],
  valibot: ['schema', 'files', 'figures', 'core', 'store', 'data', 'prerender'],
  'opencc-js': ['prerender'],
  '@tanstack/react-query': ['data', 'blocks', 'features', 'app'],
  '@tanstack/react-router': ['blocks', 'app', 'prerender'],
  '@tanstack/react-virtual': ['features'],
  '@valibot/to-json-schema': ['prerender'],
  msw: ['mock-api'],
  idb: ['store'],
  // Draws the QR code of a slide; fetched when one is asked for (10 kB, MIT, no dependencies).
  uqr: ['blocks'],
  jsdom: ['charts', 'prerender'],
  postcss: ['prerender'],
  // Pictures for shared links: drawn without a browser, with fonts cut down to their letters.
  '@resvg/resvg-js': ['prerender'],
  'subset-font': ['prerender'],
}

/** Files over the limit, each with its reason. The list may only shrink. */
export const LONG_FILES: Readonly<Record<string, string>> = {}
export const MAX_LINES = 300
/** Tests read as lists of cases and may be longer. */
export const MAX_TEST_LINES = 500
