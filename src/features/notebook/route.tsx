import './notebook.css'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { useAfterHydration } from '#blocks/query/after-hydration.ts'
import { useMessages } from '#i18n/context.tsx'
import { NOTEBOOK } from '#i18n/messages/notebook/namespace.ts'
import { Notebook } from './notebook.tsx'

/** `/notebook`: what the reader saved. The page is the same for everybody; its entries are in the browser. */
export function NotebookScreen() {
  const { notebook: words } = useMessages(NOTEBOOK)
  const ready = useAfterHydration()
  usePageHead({ title: words.title, description: words.description })
  return (
    <div className="wrap notebook">
      <h1>{words.title}</h1>
      <p className="lead measure">{words.lead}</p>
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
      {ready ? <Notebook /> : <div className="loading-page" />}
    </div>
  )
}
