import type { ComponentType } from 'react'
import { type FaultProps, type LazyPart, lazyPart } from '#blocks/query/lazy-part.tsx'
import { PartFault } from '#blocks/query/part-fault.tsx'
import { useMessages } from '#i18n/context.tsx'

/** A screen whose code did not come: the page's own address, as a new document, brings what the server has now. */
function ScreenFault(props: FaultProps) {
  const { data } = useMessages()
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

/** A screen as a chunk of its own. The router fetches it before it shows it, and the build before it draws it. */
export const lazyScreen = <M, P extends object>(open: () => Promise<M>, pick: (module: M) => ComponentType<P>): LazyPart<P> =>
  lazyPart(open, pick, { Fault: ScreenFault })
