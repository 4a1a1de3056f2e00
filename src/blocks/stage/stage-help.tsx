import { useI18n } from '#i18n/context.tsx'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import { Button } from '#ui/button.tsx'

/** The keys of the stage, the page for the audience, and the way to the notes on a phone. */
export function Help({ audience, onPhone }: { audience: string; onPhone: () => void }) {
  const { m } = useI18n(STAGE)
  const { title, rows, audience: open, audienceHint } = m.stage.help
  return (
    <>
      <h2>{title}</h2>
      <dl className="stage-keys">
        {rows.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={audience} target="_blank" rel="noopener">
          {open}
        </a>{' '}
        {audienceHint}
      </p>
      <p>
        <Button onClick={onPhone}>{m.stage.phone.title}</Button>
      </p>
    </>
  )
}
