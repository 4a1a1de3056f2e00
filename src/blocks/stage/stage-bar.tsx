import type { ReactNode } from 'react'
import type { StageCommand } from '#domain/deck/stage-keys.ts'
import type { SlideLens } from '#domain/deck/slide-content.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import { Button } from '#ui/button.tsx'
import { KeyedWords } from './keyed-words.tsx'

type Props = { at: number; count: number; lens: SlideLens | null; run: (command: StageCommand) => void; time: ReactNode }

/** The commands of the stage as buttons, for mouse and touch. The present lens is named. */
export function StageBar({ at, count, lens, run, time }: Props) {
  const { locale, m } = useI18n(STAGE, SHELL)
  const words = m.stage.bar
  return (
    <div className="full-screen-bar stage-bar">
      <Button onClick={() => run('previous')} disabled={at <= 0} aria-label={words.previous}>
        ←
      </Button>
      <span className="full-screen-count" role="status" data-count>
        {m.stage.of({ at: formatCount(at + 1, locale), all: formatCount(count, locale) })}
      </span>
      <Button onClick={() => run('next')} disabled={at >= count - 1} aria-label={words.next}>
        →
      </Button>
      {time}
      {lens === null ? null : (
        <Button onClick={() => run('lens')} title={words.lens} className="stage-lens">
          {lens === 'told' ? m.shell.lens.told : m.shell.lens.evidence}
        </Button>
      )}
      <span className="stage-bar-more">
        <Button look="quiet" onClick={() => run('evidence')}>
          <KeyedWords text={words.evidence} />
        </Button>
        <Button look="quiet" onClick={() => run('overview')}>
          <KeyedWords text={words.overview} />
        </Button>
        <Button look="quiet" onClick={() => run('speaker')}>
          <KeyedWords text={words.speaker} />
        </Button>
        <Button look="quiet" onClick={() => run('notes')}>
          <KeyedWords text={words.notes} />
        </Button>
        <Button look="quiet" onClick={() => run('code')}>
          <KeyedWords text={words.code} />
        </Button>
        <Button look="quiet" onClick={() => run('help')}>
          <KeyedWords text={words.help} />
        </Button>
      </span>
      <Button onClick={() => run('close')}>{words.close}</Button>
    </div>
  )
}
