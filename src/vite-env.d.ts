/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Base of another server that speaks the API; the app's own static files when absent. */
  readonly VITE_API_URL?: string
  /** Address at which errors are reported, which reads `title` and `body` (an issue tracker's form for a new issue). */
  readonly VITE_REPORT_URL?: string
  /** Address of the deployment, for canonical, hreflang and og tags. */
  readonly VITE_SITE_URL?: string
}
