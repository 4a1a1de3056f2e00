import { readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'

type Node = { type: string; [key: string]: unknown }
/** Names of properties that lead from the catalogue to a message, e.g. `['shell', 'footer', 'about']`; empty for the catalogue itself. */
type Path = readonly string[]
/** Whether the message at a path of the catalogue is a whole sentence. */
export type IsSentence = (path: Path) => boolean

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value
const list = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : [])

/** Sentences of a component that code joins to what follows by a typed space, each as it stands in the code. */
export function typedGaps(file: string, source: string, isSentence: IsSentence): string[] {
  const names = new Map<string, Path>()
  const found: string[] = []
  const text = (n: Node) => source.slice(Number(n.start), Number(n.end))

  const pathOf = (node: unknown): Path | null => {
    if (!isNode(node)) return null
    if (node.type === 'Identifier') return names.get(String(node.name)) ?? null
    if (node.type === 'CallExpression') {
      const { callee } = node
      return isNode(callee) && /^use(Messages|I18n)$/.test(text(callee)) ? [] : pathOf(callee)
    }
    if (node.type !== 'MemberExpression') return null
    const before = pathOf(node.object)
    if (before === null) return null
    const { property } = node
    return isNode(property) && property.type === 'Identifier' && node.computed !== true
      ? [...before, String(property.name)]
      : [...before, '*']
  }
  const name = (target: unknown, path: Path): void => {
    if (!isNode(target)) return
    if (target.type === 'Identifier') names.set(String(target.name), path)
    if (target.type !== 'ObjectPattern') return
    for (const p of list(target.properties)) {
      if (p.type !== 'Property' || !isNode(p.key)) continue
      const key = String(p.key.name)
      // `useI18n` hands out the whole catalogue as `m`.
      name(p.value, path.length === 0 && key === 'm' ? [] : [...path, key])
    }
  }
  const isBlank = (n: Node) => n.type === 'JSXText' && String(n.value).trim() === '' && String(n.value).includes('\n')
  /** Whether an expression, or one of its branches, is a sentence of the catalogue. */
  const says = (node: unknown): boolean => {
    if (!isNode(node)) return false
    if (node.type === 'JSXExpressionContainer') return says(node.expression)
    if (node.type === 'ConditionalExpression') return says(node.consequent) || says(node.alternate)
    if (node.type === 'LogicalExpression') return says(node.right)
    if (node.type === 'JSXElement') {
      if (!isNode(node.openingElement)) return false
      const attributes = list(node.openingElement.attributes)
      return (
        says(list(node.children).findLast((n) => !isBlank(n))) ||
        attributes.some((a) => isNode(a.name) && a.name.name === 'text' && says(a.value))
      )
    }
    const path = pathOf(node)
    return path !== null && isSentence(path)
  }
  const isGap = (n: Node | undefined): boolean =>
    (n?.type === 'JSXText' && /^ +$/.test(String(n.value))) ||
    (n?.type === 'JSXExpressionContainer' && isNode(n.expression) && n.expression.type === 'Literal' && n.expression.value === ' ')
  const isButton = (n: Node | undefined) => n !== undefined && /^<\w*Button\b/.test(text(n))

  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const n of node) visit(n)
    else if (isNode(node)) {
      if (node.type === 'VariableDeclarator') {
        const path = pathOf(node.init)
        if (path !== null) name(node.id, path)
      }
      const children = list(node.children).filter((n) => !isBlank(n))
      children.forEach((child, i) => {
        if (isGap(children[i + 1]) && children[i + 2] !== undefined && !isButton(children[i + 2]) && says(child)) found.push(text(child))
      })
      for (const value of Object.values(node)) if (typeof value === 'object') visit(value)
    }
  }
  visit(parseSync(file, source).program)
  return found
}

/** Tells sentences of a catalogue by their full stop. A message that takes values is tried with some. */
export const sentencesOf =
  (catalogue: object): IsSentence =>
  (path) => {
    const at = (value: unknown, [first, ...rest]: Path): unknown[] => {
      if (first === undefined) return [value]
      if (typeof value !== 'object' || value === null) return []
      const within: Readonly<Record<string, unknown>> = { ...value }
      return (first === '*' ? Object.values(within) : [within[first]]).flatMap((v) => at(v, rest))
    }
    const said = (message: unknown): string => {
      if (typeof message === 'string') return message
      if (typeof message === 'function') {
        try {
          return said(message(new Proxy({}, { get: () => 'x' })))
        } catch {
          return ''
        }
      }
      return Array.isArray(message) ? said(message.at(-1)) : ''
    }
    return at(catalogue, path).some((message) => /[。！？]$/.test(said(message)))
  }

const isForReaders = (file: string) => file.endsWith('.tsx') && !file.endsWith('.test.tsx') && !file.startsWith('src/app/dev-ui/')

/** One line for each sentence that a component sets off from the next by a space of its own. */
export const sentencesRule = (files: readonly string[], isSentence: IsSentence): string[] =>
  files
    .filter(isForReaders)
    .flatMap((file) =>
      typedGaps(file, readFileSync(file, 'utf8'), isSentence).map(
        (text) => `${file}: "${text}": Chinese writes no space after a full stop: <Sentences> sets it by language`,
      ),
    )
