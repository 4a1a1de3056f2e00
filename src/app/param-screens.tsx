import { lazyRouteComponent, useParams } from '@tanstack/react-router'

/** Screens named by parameters of the path: read them and hand them to the feature, which knows no router. */
const CompanyScreen = lazyRouteComponent(() => import('#features/companies/route.tsx'), 'CompanyScreen')
const CompanyPairScreen = lazyRouteComponent(() => import('#features/companies/route.tsx'), 'CompanyPairScreen')
const ClaimScreen = lazyRouteComponent(() => import('#features/claim/route.tsx'), 'ClaimScreen')
const FigureScreen = lazyRouteComponent(() => import('#features/figures/route.tsx'), 'FigureScreen')
const EmbedScreen = lazyRouteComponent(() => import('#features/embed/route.tsx'), 'EmbedScreen')

const useParam = (name: 'id' | 'a' | 'b'): string => {
  const params: Record<string, string | undefined> = useParams({ strict: false })
  return params[name] ?? ''
}

export function CompanyRoute() {
  return <CompanyScreen id={useParam('id')} />
}
export function CompanyPairRoute() {
  return <CompanyPairScreen a={useParam('a')} b={useParam('b')} />
}
export function ClaimRoute() {
  return <ClaimScreen id={useParam('id')} />
}
export function FigureRoute() {
  return <FigureScreen id={useParam('id')} />
}
export function EmbedRoute() {
  return <EmbedScreen id={useParam('id')} />
}

// The router preloads a route's component before it shows it; these wrappers pass that on.
CompanyRoute.preload = () => CompanyScreen.preload?.()
CompanyPairRoute.preload = () => CompanyPairScreen.preload?.()
ClaimRoute.preload = () => ClaimScreen.preload?.()
FigureRoute.preload = () => FigureScreen.preload?.()
EmbedRoute.preload = () => EmbedScreen.preload?.()
