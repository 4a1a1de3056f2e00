import { readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'

/** Marks that Chinese sets otherwise: in running text they come from the catalogue (`shell.colon`, `stop`, `comma`, `bracketOpen`). */
const IN_TEXT = /[:;,.()]/
/** The same between two parts of a template. */
const IN_TEMPLATE = /\}(: |, |\. |; | \()\$\{/

type Node = { type?: string; value?: unknown; start?: number; [key: string]: unknown }

/** Texts of a component that hold punctuation of one language, each as it stands in the code. */
export function typedPunctuation(file: string, source: string): string[] {
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const n of node) visit(n)
    else if (isNode(node)) {
      if (node.type === 'JSXText' && typeof node.value === 'string' && IN_TEXT.test(node.value.replace(/&\w+;/g, '')))
        found.push(node.value.trim())
      if (node.type === 'TemplateLiteral') {
        const text = source.slice(Number(node.start), Number(node.end))
        if (IN_TEMPLATE.test(text)) found.push(text)
      }
      for (const value of Object.values(node)) if (typeof value === 'object') visit(value)
    }
  }
  visit(parseSync(file, source).program)
  return found
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** The page of the design system is for developers, and in English. */
const isForReaders = (file: string) => file.endsWith('.tsx') && !file.endsWith('.test.tsx') && !file.startsWith('src/app/dev-ui/')

/** One line for each text of a component with punctuation typed into the code. */
export const punctuationRule = (files: readonly string[]): string[] =>
  files
    .filter(isForReaders)
    .flatMap((file) =>
      typedPunctuation(file, readFileSync(file, 'utf8')).map(
        (text) => `${file}: "${text}": punctuation comes from the catalogue (m.shell.colon, …)`,
      ),
    )
