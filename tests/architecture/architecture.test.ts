import { describe, expect, test } from 'vitest'
import { importsOf } from './imports.ts'
import {
  cycleRule,
  impurity,
  layerRule,
  mockRule,
  packageRule,
  pureRule,
  RULES,
  undocumented,
  undocumentedTypes,
  violations,
} from './rules.ts'
import { sharedClasses, sheetsIn, styledClasses, unmatchedInScope } from './styles.ts'

describe('the code holds to its rules', () => {
  test.each(Object.entries(RULES))('%s', (_name, rule) => {
    expect(violations(rule)).toEqual([])
  })
  test('no class is styled from two files', () => {
    expect(sharedClasses(sheetsIn('src'))).toEqual([])
  })
  test('no rule of a scope begins outside it', () => {
    expect(unmatchedInScope(sheetsIn('src'))).toEqual([])
  })
})

/** Each gate is proved on a planted violation: a gate that cannot fail guards nothing. */
describe('each rule catches a planted violation', () => {
  const planted = (file: string, code: string) => importsOf(file, code)
  test('an upward import', () => {
    expect(layerRule([], planted('src/domain/x.ts', "import { a } from '#features/compare/route.tsx'"))).toHaveLength(1)
  })
  test('a feature that imports another', () => {
    expect(layerRule([], planted('src/features/compare/x.ts', "import { a } from '../companies/route.tsx'"))).toHaveLength(1)
  })
  test('the mock in the app, static or through a re-export', () => {
    expect(mockRule([], planted('src/app/x.ts', "export { a } from '#mock-api/handlers.ts'"))).toHaveLength(1)
    expect(mockRule([], planted('src/main.tsx', "import '#mock-api/browser.ts'"))).toHaveLength(1)
  })
  test('a package outside its owner', () => {
    expect(packageRule([], planted('src/blocks/x.tsx', "import { Line } from 'recharts'"))).toHaveLength(1)
  })
  test('a core that runs in one place only: Node, a global of the browser, a table of the build', () => {
    expect(pureRule([], planted('src/core/x.ts', "import { readFileSync } from 'node:fs'"))).toHaveLength(1)
    expect(packageRule([], planted('src/core/x.ts', "import * as OpenCC from 'opencc-js'"))).toHaveLength(1)
    for (const code of ['document.title', 'window.x', 'fetch("/a")', 'process.env.X', 'new Worker(url)', 'Date.now()', 'Math.random()'])
      expect(impurity(`export const a = () => ${code}`), code).not.toBeNull()
    expect(impurity('// document.title\nexport const a = (document: string) => document')).toBeNull()
  })
  test('a class that two sheets style, at any depth of at-rules', () => {
    const a = { file: 'a.css', css: '@scope (.a) { .button { color: red } @media print { .a-part .status { color: red } } }' }
    const b = { file: 'b.css', css: '.button:hover { color: red } .status .word { color: red } .x:not(.status) { color: red }' }
    expect(sharedClasses([a, b])).toEqual(['.button: a.css, b.css'])
    expect(styledClasses('.a > .b:has(.c) , .d :is(.e, .f):not(.g)')).toEqual(['b', 'e', 'f'])
  })
  test('a rule of a scope that begins outside it', () => {
    const of = (scope: string, css: string) => unmatchedInScope([{ file: 'a.css', css: `@scope (${scope}) { @media print { ${css} } }` }])
    expect(of('.a', ':root[data-lens] .a-part, .b > .a .c, html .d, .e { color: red }')).toEqual([
      'a.css: :root[data-lens] .a-part',
      'a.css: .b > .a .c',
      'a.css: html .d',
    ])
    expect(of(':root:not([data-idle]) .a', '.a { color: red }')).toEqual(['a.css: .a'])
    expect(of('.a', ':lang(en) .a-part, :is(:lang(zh-Hans), :lang(zh-Hant)) > p { color: red }')).toHaveLength(2)
    expect(of('.a', '.a-part:lang(zh), :lang(zh) :scope .a-part { color: red }')).toEqual([])
    expect(of('.a', ':root[data-lens] :scope .a-part, .a-body, .body, :scope > .b { color: red }')).toEqual([])
  })
  test('a cycle', () => {
    const imports = [
      ...planted('src/domain/a.ts', "import { b } from './b.ts'"),
      ...planted('src/domain/b.ts', "import { a } from './a.ts'"),
    ]
    expect(cycleRule(['src/domain/a.ts', 'src/domain/b.ts'], imports)).toHaveLength(1)
  })
  test('an exported function without a docstring', () => {
    const of = (code: string) => undocumented('src/domain/x.ts', code)
    expect(of('export function a() {}')).toEqual(['a'])
    expect(of('// a remark\nexport const a = () => 1')).toEqual(['a'])
    expect(of('/** Of another thing. */\nconst b = 1\nexport const a = async () => b')).toEqual(['a'])
    expect(of('/** One. */\nexport function a(x: 1): 1\nexport function a(x: 2): 2\nexport function a(x: number) { return x }')).toEqual([])
    expect(of('/** One. */\nexport const a = () => 1\nexport type T = 1\nexport const n = 1\nconst inner = () => 1')).toEqual([])
  })
  test('an exported type without a docstring; one that follows from a value needs none', () => {
    const of = (code: string) => undocumentedTypes('src/domain/x.ts', code)
    expect(
      of('export type A = { b: number }\n/** A place in px. */\nexport type C = [number, number]\nexport interface D { e: 1 }'),
    ).toEqual(['A', 'D'])
    expect(of('export type A = v.InferOutput<typeof A>\nexport type B = (typeof BS)[number]\nexport type C = keyof typeof D')).toEqual([])
    expect(of('export type A = ReturnType<typeof useA>\nexport type B = Awaited<ReturnType<typeof b>>\ntype inner = { a: 1 }')).toEqual([])
  })
})
