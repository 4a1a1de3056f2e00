/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Base of another server that speaks the API; the app's own static files when absent. */
  readonly VITE_API_URL?: string
  /** Address of the deployment, for canonical, hreflang and og tags. */
  readonly VITE_SITE_URL?: string
}
