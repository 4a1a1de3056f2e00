import { type ComponentType, type ReactNode, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { part } from './part.ts'
import { PartFault } from './part-fault.tsx'

/** What a fault's own view gets besides the props of the part. */
export type FaultProps = { error: unknown; retry: () => void }
/** A component whose code is fetched when it is first shown; `preload` fetches it before, and says what went wrong, or null. */
export type LazyPart<P extends object> = ((props: P) => ReactNode) & { preload: () => Promise<unknown> }

// The build renders without a browser: effects do not run there, and do not have to.
const useNow = typeof document === 'undefined' ? useEffect : useLayoutEffect

/**
 * The one way to show a part whose code comes later: nothing else of the page waits for it; when it cannot be had, it says why where it
 * would have stood, and tries again there.
 * @param open the import; @param pick the component in it
 * @param options.Fault shown in its place when it failed; @param options.waiting shown until it is there
 */
export function lazyPart<M, P extends object>(
  open: () => Promise<M>,
  pick: (module: M) => ComponentType<P>,
  options: { Fault?: ComponentType<P & FaultProps>; waiting?: ReactNode } = {},
): LazyPart<P> {
  const it = part(open, pick)
  const Fault: ComponentType<P & FaultProps> = options.Fault ?? PartFault
  function Shown(props: P) {
    const [, redraw] = useState(0)
    const [error, setError] = useState<unknown>(null)
    const load = useCallback(() => {
      setError(null)
      let live = true
      it.load().then(
        () => live && redraw((n) => n + 1),
        (reason: unknown) => live && setError(reason),
      )
      return () => {
        live = false
      }
    }, [])
    const Part = it.now()
    useNow(() => (it.now() === undefined ? load() : undefined), [load])
    if (Part !== undefined) return <Part {...props} />
    return error === null ? options.waiting : <Fault {...props} error={error} retry={load} />
  }
  // Whoever fetches ahead does not wait for a fault: it is said when the part is shown.
  return Object.assign(Shown, {
    preload: () =>
      it.load().then(
        () => null,
        (error: unknown) => error,
      ),
  })
}
