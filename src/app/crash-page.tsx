import type { FaultProps } from '#blocks/query/lazy-part.tsx'
import { Button } from '#ui/button.tsx'
import { useMessages } from '#i18n/context.tsx'
import { DATA } from '#i18n/messages/data/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/** Shown for a page that threw while it was drawn: a fault of the app, not of the connection. */
export function CrashPage({ error, retry }: FaultProps) {
  const { shell, data } = useMessages(SHELL, DATA)
  return (
    <div className="wrap message-page" role="alert">
      <h1>{shell.crash.title}</h1>
      <p className="lead">{shell.crash.text}</p>
      <Button look="primary" onClick={retry}>
        {data.retry}
      </Button>
      <details>
        <summary>{shell.crash.details}</summary>
        <pre className="small">{error instanceof Error ? error.message : String(error)}</pre>
      </details>
    </div>
  )
}
