import { type FormEvent, useState } from 'react'
import { useI18n } from '#i18n/context.tsx'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import { Button } from '#ui/button.tsx'
import type { Props } from './stage-layer.tsx'

/** A field for the number of a slide. */
export function GoTo({ titlesOf, at, onGo }: Pick<Props, 'titlesOf' | 'at' | 'onGo'>) {
  const { m } = useI18n(STAGE)
  const count = titlesOf().length
  const [value, setValue] = useState(String(at + 1))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const to = Number(value)
    if (Number.isInteger(to) && to >= 1) onGo(Math.min(to, count) - 1)
  }
  return (
    <form className="stage-go" onSubmit={submit}>
      <label>
        {m.stage.goTo.label}{' '}
        <input
          type="number"
          min={1}
          max={count}
          value={value}
          onFocus={(e) => e.target.select()}
          onChange={(e) => setValue(e.target.value)}
        />
      </label>
      <Button type="submit" look="primary">
        {m.stage.goTo.go}
      </Button>
    </form>
  )
}
