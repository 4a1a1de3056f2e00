import { type RefObject, useEffect } from 'react'
import { formatCount } from '#i18n/format-count.ts'
import { Button } from '#ui/button.tsx'
import { TEXT_LIMIT } from '#url/evidence-search.ts'
import type { TypedSearch } from './use-typed-search.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'

/** True while the reader types somewhere, or a dialog is open: single keys are then not shortcuts. */
const isBusy = (target: EventTarget | null) =>
  (target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))) ||
  document.querySelector('dialog[open]') !== null

/** The search field. "/" goes to it from anywhere on the page, Escape empties it. */
export function SearchBox({ typed, field }: { typed: TypedSearch; field: RefObject<HTMLInputElement | null> }) {
  const locale = useLocale()
  const { evidence: e, shell } = useMessages(EVIDENCE, SHELL)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return
      event.preventDefault()
      field.current?.focus()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [field])
  return (
    <div className="evidence-search no-print" role="search">
      <label htmlFor="evidence-q" className="visually-hidden">
        {e.search.label}
      </label>
      <div className="evidence-field">
        <input
          id="evidence-q"
          ref={field}
          type="search"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          placeholder={e.search.placeholder}
          aria-describedby="evidence-q-hint"
          value={typed.raw}
          onChange={(event) => typed.type(event.target.value, !(event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing))}
          onCompositionEnd={(event) => typed.type(event.currentTarget.value, true)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || typed.raw === '') return
            event.preventDefault()
            typed.type('', true)
          }}
        />
        {typed.raw === '' ? null : (
          <Button
            look="quiet"
            onClick={() => {
              typed.type('', true)
              field.current?.focus()
            }}
          >
            {e.search.clear}
          </Button>
        )}
      </div>
      <p id="evidence-q-hint" className="evidence-hint" data-count>
        <span className="for-keys">
          {e.search.keys}
          {shell.sentenceGap}
        </span>
        {e.search.hint}
      </p>
      <p role="status" className="evidence-hint evidence-warn" data-count>
        {typed.isCut ? e.search.cut({ limit: formatCount(TEXT_LIMIT, locale) }) : ''}
      </p>
    </div>
  )
}
