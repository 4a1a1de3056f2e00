import { type ReactNode, useId, useRef, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { cut } from '#url/evidence-search.ts'
import { useMessages } from '#i18n/context.tsx'
import { PALETTE } from '#i18n/messages/palette/namespace.ts'
import { useActiveOption } from './use-active-option.ts'
import { useShown } from './use-shown.ts'
import type { PaletteItem } from './item.ts'
import { PaletteOption } from './option.tsx'
import type { PaletteTheme } from './page-items.ts'
import { footText } from './palette-words.ts'
import { useItems } from './use-items.ts'
import { useResults } from './use-results.ts'

type Props = { open: boolean; onClose: () => void; themes: readonly PaletteTheme[] }

/** The command palette: search for everything and run every command from the keyboard. A combobox over grouped results. */
export function CommandPalette({ open, onClose, themes }: Props) {
  const p = useMessages(PALETTE).palette
  return (
    <Dialog open={open} label={p.title} className="palette no-print" onClose={onClose}>
      <PaletteBody onClose={onClose} themes={themes} />
    </Dialog>
  )
}

function PaletteBody({ onClose, themes }: Omit<Props, 'open'>) {
  const p = useMessages(PALETTE).palette
  const id = useId()
  const [raw, setRaw] = useState('')
  const [message, setMessage] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const text = cut(raw.trim())
  const { groups, marks, claims } = useResults(text, useItems(themes))
  const shown = useShown(text, groups)
  const flat = shown.flatMap((g) => g.items)
  const run = (item: PaletteItem) => {
    const done = item.run()
    if (done instanceof Promise) void done.then(setMessage)
    else onClose()
  }
  const { current, setActive, onKeyDown } = useActiveOption(flat, list, run)
  const optionId = (item: PaletteItem) => `${id}-${item.id}`
  return (
    <>
      <div className="palette-field">
        <input
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type here
          autoFocus
          type="text"
          role="combobox"
          aria-label={p.input}
          aria-expanded={flat.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={current ? optionId(current) : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={p.placeholder}
          value={raw}
          onChange={(event) => {
            setRaw(event.target.value)
            setActive(0)
            setMessage('')
          }}
          onKeyDown={onKeyDown}
        />
        <Button look="quiet" onClick={onClose}>
          {p.close}
        </Button>
      </div>
      <div id={`${id}-list`} ref={list} role="listbox" aria-label={p.results} className="palette-list">
        {shown.map(({ group, items }) => (
          <Group key={group ?? 'all'} name={group === null ? null : p.groups[group]}>
            {items.map((item) => (
              <PaletteOption
                key={item.id}
                item={item}
                id={optionId(item)}
                isActive={item === current}
                marks={marks}
                onPoint={() => setActive(flat.indexOf(item))}
                onRun={() => run(item)}
              />
            ))}
          </Group>
        ))}
      </div>
      <p className="palette-foot" role="status">
        {footText({ text, message, claims, groups: groups.length, results: flat.length - 1 }, p)}
        <span className="palette-keys" aria-hidden="true">
          {p.keys}
        </span>
      </p>
    </>
  )
}

/** Results of one kind under their name; the link to all claims has none. */
const Group = ({ name, children }: { name: string | null; children: ReactNode }) => (
  <div role="group" aria-label={name ?? undefined} className="palette-group">
    {name === null ? null : (
      <p className="palette-group-name" aria-hidden="true">
        {name}
      </p>
    )}
    {children}
  </div>
)
