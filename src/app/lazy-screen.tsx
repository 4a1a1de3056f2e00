import type { ComponentType, ReactNode } from 'react'
import { type FaultProps, lazyPart } from '#blocks/query/lazy-part.tsx'
import { PartFault } from '#blocks/query/part-fault.tsx'
import { useMessages } from '#i18n/context.tsx'
import { DATA } from '#i18n/messages/data/namespace.ts'

/** Shown when a screen's code failed: loading the page's address as a new document gets what the server has now. */
function ScreenFault(props: FaultProps) {
  const { data } = useMessages(DATA)
  return (
    <div className="wrap message-page">
      <h1>{data.failedTitle}</h1>
      <PartFault {...props} title={data.part.what}>
        <a className="button" href={typeof location === 'undefined' ? '' : location.href} data-document>
          {data.part.open}
        </a>
      </PartFault>
    </div>
  )
}

let fault: unknown = null
/** Why the last screen that was fetched ahead failed; null when it came. */
export const screenFault = (): unknown => fault

type Screen<P> = ((props: P) => ReactNode) & { preload: () => Promise<void> }

/** A screen as a chunk of its own. The router fetches it before it shows it, and the build before it draws it. */
export function lazyScreen<M, P extends object>(open: () => Promise<M>, pick: (module: M) => ComponentType<P>): Screen<P> {
  const Screen = lazyPart(open, pick, { Fault: ScreenFault })
  const preload = async (): Promise<void> => {
    fault = await Screen.preload()
  }
  return Object.assign((props: P) => <Screen {...props} />, { preload })
}
