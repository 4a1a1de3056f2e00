import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postcss from 'postcss'

/** A style sheet: its path and its text. */
export type Sheet = { file: string; css: string }

/** The parts of a selector between top-level marks of `at`: "a, :is(b, c)" at commas gives two parts. */
function partsOf(selector: string, at: RegExp): string[] {
  const parts = ['']
  let depth = 0
  for (const c of selector) {
    if (c === '(' || c === '[') depth += 1
    if (c === ')' || c === ']') depth -= 1
    if (depth === 0 && at.test(c)) parts.push('')
    else parts[parts.length - 1] += c
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** Classes that a selector styles: those of the element it ends at. What stands around it, and what `:not` and `:has` hold, only select. */
export function styledClasses(selector: string): string[] {
  return partsOf(selector, /,/).flatMap((one) => {
    const subject = partsOf(one, /[\s>+~]/).at(-1) ?? ''
    const bare = subject.replace(/:(?:has|not)\((?:[^()]|\([^()]*\))*\)/g, '')
    return [...bare.matchAll(/\.([a-z_][\w-]*)/gi)].map(([, name = '']) => name)
  })
}

/**
 * Classes that more than one sheet styles, each with the sheets. A class belongs to the sheet beside its component: what stands around the
 * component sets a property that its sheet reads (`--button-height`), or gives the element a class of its own.
 */
export function sharedClasses(sheets: readonly Sheet[]): string[] {
  const owners = new Map<string, Set<string>>()
  for (const { file, css } of sheets)
    postcss.parse(css).walkRules((rule) => {
      for (const name of styledClasses(rule.selector)) owners.set(name, (owners.get(name) ?? new Set()).add(file))
    })
  return [...owners].filter(([, files]) => files.size > 1).map(([name, files]) => `.${name}: ${[...files].join(', ')}`)
}

/** The class of the element that `@scope (…)` names last, without its dot; null where it names no class. */
const scopeClass = (params: string): string | null => /\.([\w-]+)\s*\)?\s*$/.exec(params.replace(/\)\s*to\b.*/s, ''))?.[1] ?? null

/** A language asked of an element around another: nothing below the scope's element needs to stand there. `.part:lang(zh)` asks the part. */
const LANGUAGE_AROUND = /^(?::is\(\s*)?:lang\([^)]*\)(?:\s*,\s*:lang\([^)]*\))*\s*\)?\s+[^\s,)]/

/**
 * Rules inside `@scope` that match nothing, as "file: selector": a browser looks for all of a selector below the scope's element, so that
 * one which begins at the root of the page, or at the scope's own class, has to name the element itself (`:root[data-lens] :scope .part`).
 */
export function unmatchedInScope(sheets: readonly Sheet[]): string[] {
  const found: string[] = []
  for (const { file, css } of sheets)
    postcss.parse(css).walkAtRules('scope', (scope) => {
      const own = scopeClass(scope.params)
      const outside = new RegExp(`:root|(?:^|[\\s>+~(])(?:html|body)\\b${own === null ? '' : `|\\.${own}(?![\\w-])`}`)
      scope.walkRules((rule) => {
        for (const one of partsOf(rule.selector, /,/))
          if ((outside.test(one) || LANGUAGE_AROUND.test(one)) && !/:scope|&/.test(one)) found.push(`${file}: ${one}`)
      })
    })
  return found
}

/** All style sheets below a folder. */
export const sheetsIn = (folder: string): Sheet[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, css: readFileSync(file, 'utf8') }))
