import { type ComponentType, type ReactNode, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { part } from './part.ts'
import { PartFault } from './part-fault.tsx'

/** The props of a fault view besides those of the part. */
export type FaultProps = { error: unknown; retry: () => void }
/** A component whose code is fetched when it is first shown. `preload` fetches it earlier and resolves to the error, or null. */
export type LazyPart<P extends object> = ((props: P) => ReactNode) & { preload: () => Promise<unknown> }

// The build renders without a browser, where effects do not run and need not.
const useNow = typeof document === 'undefined' ? useEffect : useLayoutEffect

/**
 * Makes a component whose code comes later. Nothing else on the page waits for it; when it cannot be fetched, the reason and a retry are
 * shown in its place.
 * @param open the import
 * @param pick the component in it
 * @param options.Fault shown in its place when it failed
 * @param options.waiting shown until it is there
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
  // Code that was fetched early reports a fault only when the part is shown.
  return Object.assign(Shown, {
    preload: () =>
      it.load().then(
        () => null,
        (error: unknown) => error,
      ),
  })
}
