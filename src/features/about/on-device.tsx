import { useAfterHydration } from '#blocks/query/after-hydration.ts'
import { lazyPart } from '#blocks/query/lazy-part.tsx'

const DevicePanel = lazyPart(
  () => import('#blocks/device/device-panel.tsx'),
  (module) => module.DevicePanel,
)

/** What lies on this device for use without a network: only the browser knows. */
export function OnDevice() {
  return useAfterHydration() ? <DevicePanel /> : null
}
