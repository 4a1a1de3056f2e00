import { useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'
import { type EvidenceSearch, LEDGER_COLUMNS } from '#url/evidence-search.ts'
import { Menu } from './menu.tsx'
import { Option } from './option.tsx'

type Props = { columns: EvidenceSearch['columns']; onChange: (columns: EvidenceSearch['columns']) => void }

/** Which columns the list shows. */
export function ColumnMenu({ columns, onChange }: Props) {
  const e = useMessages(EVIDENCE).evidence
  return (
    <Menu label={e.columns.button}>
      <fieldset className="evidence-menu">
        <legend className="visually-hidden">{e.columns.button}</legend>
        {LEDGER_COLUMNS.map((column) => (
          <Option
            key={column}
            checked={columns.includes(column)}
            onChange={(checked) => onChange(checked ? [...columns, column] : columns.filter((c) => c !== column))}
          >
            <span>{e.columns[column]}</span>
          </Option>
        ))}
      </fieldset>
    </Menu>
  )
}
