import { expect, test } from 'vitest'
import { type Manifest, pageFiles, pageStyles } from './page-files.ts'

const manifest: Manifest = {
  'index.html': { file: 'index.js', imports: ['_runtime.js'], dynamicImports: ['src/app/start.tsx'] },
  '_runtime.js': { file: 'runtime.js' },
  'src/app/start.tsx': {
    file: 'start.js',
    imports: ['index.html', '_vendor.js'],
    dynamicImports: ['src/i18n/messages/en.ts', 'src/i18n/messages/zh-hans.ts'],
  },
  '_vendor.js': { file: 'vendor.js' },
  '_shared.js': {
    file: 'shared.js',
    imports: ['index.html'],
    dynamicImports: ['src/i18n/messages/claim/en.ts', 'src/i18n/messages/claim/zh-hans.ts'],
  },
  'src/features/method/route.tsx': {
    file: 'method.js',
    imports: ['index.html', '_shared.js'],
    dynamicImports: ['src/i18n/messages/method/en.ts', 'src/i18n/messages/method/zh-hans.ts', 'src/charts/frame/live-plot.tsx'],
  },
  'src/charts/frame/live-plot.tsx': { file: 'plot.js' },
  'src/schema/api.ts': { file: 'api.js' },
  'src/schema/api-screens.ts': { file: 'screens.js', imports: ['src/schema/api.ts'] },
  'src/i18n/messages/en.ts': { file: 'en.js' },
  'src/i18n/messages/zh-hans.ts': { file: 'hans.js' },
  'src/i18n/messages/claim/en.ts': { file: 'claim-en.js' },
  'src/i18n/messages/claim/zh-hans.ts': { file: 'claim-hans.js' },
  'src/i18n/messages/method/en.ts': { file: 'method-en.js' },
  'src/i18n/messages/method/zh-hans.ts': { file: 'method-hans.js' },
}

test('a page waits for the app, its screen, the schemas, and the words of all its code in its own language', () => {
  expect(pageFiles(manifest, '/method', 'zh-Hans').sort()).toEqual(
    ['start.js', 'vendor.js', 'method.js', 'shared.js', 'api.js', 'screens.js', 'hans.js', 'claim-hans.js', 'method-hans.js'].sort(),
  )
})

test('the first page does without the schemas of the others, and nothing that the entry brings is named again', () => {
  const first: Manifest = { ...manifest, 'src/features/compare/route.tsx': { file: 'compare.js', imports: ['index.html'] } }
  expect(pageFiles(first, '/', 'en')).toEqual(['start.js', 'vendor.js', 'compare.js', 'en.js'])
})

test('a screen brings the styles of its own code, apart from those that every page has', () => {
  const styled: Manifest = {
    'index.html': { file: 'index.js', css: ['shared.css'] },
    'src/features/glossary/route.tsx': { file: 'glossary.js', css: ['glossary.css'], imports: ['index.html', '_lists.js'] },
    '_lists.js': { file: 'lists.js', css: ['lists.css'] },
  }
  expect(pageStyles(styled, '/glossary/exposure')).toEqual(['glossary.css', 'lists.css'])
})
