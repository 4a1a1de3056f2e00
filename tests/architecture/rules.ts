import { readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'
import { type Import, importsOf, layerOf, sourceFiles } from './imports.ts'
import { LONG_FILES, MAX_LINES, MAX_TEST_LINES, PACKAGES, readLayers } from './layers.ts'

/** Each rule returns one line per violation, with its cure. */
type Rule = (files: readonly string[], imports: readonly Import[]) => string[]

const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const isRepositoryFile = (to: string) => to.startsWith('src/')

/** Folder may import folder, by the table in the README; features never each other; main may do as it must. */
export const layerRule: Rule = (_files, imports) => {
  const layers = readLayers()
  return imports.flatMap((i) => {
    if (isTest(i.from) || !isRepositoryFile(i.to)) return []
    const [from, to] = [layerOf(i.from), layerOf(i.to)]
    if (from === 'main.tsx' || from === to) {
      const [a, b] = [i.from.split('/')[2], i.to.split('/')[2]]
      if (from === 'features' && a !== b)
        return [`${i.from} imports ${i.to}: features never import each other; move the shared part to blocks/ or link by url/paths.ts`]
      return []
    }
    return layers.get(from)?.has(to)
      ? []
      : [`${i.from} imports ${i.to}: ${from} may not import ${to}; move the shared part down (README, table of folders)`]
  })
}

/** The mock and the pre-render stay out of the app: main loads the mock, and only dynamically. */
export const mockRule: Rule = (_files, imports) =>
  imports.flatMap((i) => {
    const to = layerOf(i.to)
    if (!isRepositoryFile(i.to) || (to !== 'mock-api' && to !== 'prerender') || isTest(i.from)) return []
    const from = layerOf(i.from)
    if (from === 'mock-api' || from === 'prerender') return []
    return from === 'main.tsx' && i.isDynamic ? [] : [`${i.from} imports ${i.to}: only main.tsx may, dynamically, in development`]
  })

export const packageRule: Rule = (_files, imports) =>
  imports.flatMap((i) => {
    if (isTest(i.from) || i.to.startsWith('src/') || i.to.startsWith('node:') || i.specifier.endsWith('.css')) return []
    const owners = PACKAGES[i.to] ?? []
    return owners.includes(layerOf(i.from))
      ? []
      : [
          `${i.from} imports "${i.to}": allowed for ${owners.join(', ') || 'nobody'}; use the owner's piece, or add a row to tests/architecture/layers.ts with a reason`,
        ]
  })

/** No cycle among the runtime imports (types apart). */
export const cycleRule: Rule = (files, imports) => {
  const edges = new Map<string, string[]>(files.map((f) => [f, []]))
  for (const i of imports) if (!i.isType && edges.has(i.to)) edges.get(i.from)?.push(i.to)
  const state = new Map<string, 'open' | 'done'>()
  const found: string[] = []
  const visit = (file: string, trail: readonly string[]) => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      found.push(
        `${[...trail.slice(trail.indexOf(file)), file].join(' → ')}: break the cycle by moving what both need into a file of its own`,
      )
      return
    }
    state.set(file, 'open')
    for (const next of edges.get(file) ?? []) visit(next, [...trail, file])
    state.set(file, 'done')
  }
  for (const file of files) visit(file, [])
  return found
}

export const nameRule: Rule = (files) =>
  files.flatMap((file) => {
    const bad = file.split('/').find((part) => !/^[a-z0-9-]+(\.(mocked|alone))?(\.test)?(\.d)?(\.tsx?)?$/.test(part))
    if (bad) return [`${file}: "${bad}" is not kebab-case; rename it`]
    return /\/index\.tsx?$/.test(file) ? [`${file}: no barrels; import the file that holds the thing`] : []
  })

export const lengthRule: Rule = (files) =>
  files.flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n').length
    return lines > (isTest(file) ? MAX_TEST_LINES : MAX_LINES) && !(file in LONG_FILES)
      ? [`${file} has ${lines} lines: look for the second thing that it does`]
      : []
  })

/** Folders that run anywhere: in the build, a page, a worker. They know no React, no browser and no Node. */
const PURE = new Set(['schema', 'domain', 'url', 'figures', 'core'])
/** Globals of one place only, the clock, and chance. `import.meta.env` is another word for "where am I". */
const PLACES =
  /\b(window|document|localStorage|sessionStorage|navigator|indexedDB|process|Buffer|globalThis)\b\s*[.[(]|\bfetch\(|\bnew (Worker|XMLHttpRequest)\(|Date\.now\(|new Date\(\)|Math\.random\(/

/** What keeps a file from running anywhere; null when nothing does. */
export function impurity(code: string): string | null {
  return PLACES.exec(code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))?.[0] ?? null
}

export const pureRule: Rule = (files, imports) => [
  ...files.flatMap((file) => {
    const found = PURE.has(layerOf(file)) && !isTest(file) ? impurity(readFileSync(file, 'utf8')) : null
    return found === null ? [] : [`${file} uses ${found}: keep it pure; pass the value in`]
  }),
  ...imports.flatMap((i) =>
    PURE.has(layerOf(i.from)) && !isTest(i.from) && i.to.startsWith('node:')
      ? [`${i.from} imports ${i.to}: it must run in a browser too; pass in what it reads`]
      : [],
  ),
]

/** Names of the exported functions and components of a file that have no docstring right above them. Of overloads, the first needs one. */
export function undocumented(file: string, source: string): string[] {
  const parsed = parseSync(file, source)
  const bare = parsed.module.staticExports.filter(({ start, end }) => {
    const holdsCode = /\bfunction\b|=>/.test(source.slice(start, end))
    return holdsCode && !/\*\/\s*$/.test(source.slice(0, start))
  })
  // The tree is dear to build; most files have no such statement.
  if (bare.length === 0) return []
  const functions = parsed.program.body.flatMap((node): { name: string; start: number }[] => {
    if (node.type !== 'ExportNamedDeclaration' || !node.declaration) return []
    const d = node.declaration
    if (d.type === 'FunctionDeclaration' || d.type === 'TSDeclareFunction') return [{ name: d.id?.name ?? '', start: node.start }]
    if (d.type !== 'VariableDeclaration') return []
    return d.declarations.flatMap(({ id, init }) =>
      id.type === 'Identifier' && (init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression')
        ? [{ name: id.name, start: node.start }]
        : [],
    )
  })
  const isFirst = (name: string, i: number) => functions[i - 1]?.name !== name
  return functions.filter((f, i) => isFirst(f.name, i) && bare.some((b) => b.start === f.start)).map((f) => f.name)
}

/** A type that only names what a value already is: a schema's output, a list's entries, the shape of a catalogue. */
const FOLLOWS_A_VALUE = /= (\w+<)*\(?(keyof )?typeof \w+|=[^{;]*<typeof \w+>+$|\)\[number\]|= keyof \w+$|= \w+\['\w+'\]$/

/** Names of the exported types of a file that have no docstring right above them and do not follow from a value. */
export function undocumentedTypes(file: string, source: string): string[] {
  if (!/^export (type|interface) \w/m.test(source)) return []
  return parseSync(file, source).program.body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration' || !node.declaration) return []
    const { type, start, end } = node.declaration
    if (type !== 'TSTypeAliasDeclaration' && type !== 'TSInterfaceDeclaration') return []
    const follows = FOLLOWS_A_VALUE.test(source.slice(start, end))
    return follows || /\*\/\s*$/.test(source.slice(0, node.start)) ? [] : [node.declaration.id.name]
  })
}

const CURES = {
  function: 'say what it takes and returns, in which unit, when it is null, what it throws',
  type: 'say in a sentence what it is, in which unit, and what a null in it means',
} as const

export const docstringRule: Rule = (files) =>
  files.flatMap((file) => {
    if (isTest(file)) return []
    const source = readFileSync(file, 'utf8')
    return [
      ...undocumented(file, source).map((name) => `${file}: ${name} has no docstring; ${CURES.function}`),
      ...undocumentedTypes(file, source).map((name) => `${file}: the type ${name} has no docstring; ${CURES.type}`),
    ]
  })

export const RULES: Readonly<Record<string, Rule>> = {
  layerRule,
  mockRule,
  packageRule,
  cycleRule,
  nameRule,
  lengthRule,
  pureRule,
  docstringRule,
}

const read = new Map<string, { files: readonly string[]; imports: readonly Import[] }>()

/** All violations of one rule below a folder. The folder is read and parsed once for all rules. */
export function violations(rule: Rule, folder = 'src'): string[] {
  const files = read.get(folder)?.files ?? sourceFiles(folder)
  const imports = read.get(folder)?.imports ?? files.flatMap((f) => importsOf(f))
  read.set(folder, { files, imports })
  return rule(files, imports)
}
