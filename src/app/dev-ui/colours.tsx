import { DataTable } from '#ui/data-table.tsx'
import { contrast, isColour, type Token } from './tokens.ts'

/** Backgrounds are not read and need no contrast of their own; tints and rules carry no meaning alone. */
const NEEDS: readonly [pattern: RegExp, ratio: number | null][] = [
  [/^--(paper|raised)$|-tint$|^--(rule|grid)$/, null],
  [/-mark$/, 3],
  [/./, 4.5],
]
const neededBy = (name: string) => NEEDS.find(([pattern]) => pattern.test(name))?.[1] ?? null

/** Every colour token with its value now, and its contrast on paper against what its use asks for. */
export function Colours({ tokens }: { tokens: readonly Token[] }) {
  const colours = tokens.filter(isColour)
  const paper = colours.find((t) => t.name === '--paper')?.value ?? '#ffffff'
  const verdict = ({ name, value }: Token) => {
    const needed = neededBy(name)
    return needed === null ? 'ground or rule' : contrast(value, paper) >= needed ? `at least ${needed}: holds` : `at least ${needed}: FAILS`
  }
  return (
    <DataTable
      caption="Colours of the theme that is on, and their contrast on paper"
      rows={colours}
      rowKey={(t) => t.name}
      columns={[
        {
          id: 'swatch',
          label: 'Colour',
          text: (t) => t.value,
          cell: (t) => (
            <svg className="dev-ui-swatch" width="64" height="22" role="img" aria-label={t.value}>
              <rect width="64" height="22" fill={`var(${t.name})`} stroke="var(--rule)" />
            </svg>
          ),
        },
        { id: 'name', label: 'Token', text: (t) => t.name, cell: (t) => <code>{t.name}</code>, header: true },
        { id: 'value', label: 'Value', text: (t) => t.value, cell: (t) => <code>{t.value}</code> },
        { id: 'contrast', label: 'On paper', numeric: true, text: (t) => `${contrast(t.value, paper).toFixed(2)} : 1` },
        { id: 'verdict', label: 'Needed', text: verdict },
      ]}
    />
  )
}
