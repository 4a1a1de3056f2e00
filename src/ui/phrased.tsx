import { createContext, Fragment, type ReactNode, use } from 'react'
import { phrasesOf } from '#i18n/phrases.ts'

const PhrasedContext = createContext(false)

/** A headline: its Chinese lines break between phrases, where the style keeps words whole. */
export function Phrased({ children }: { children: ReactNode }) {
  return <PhrasedContext value={true}>{children}</PhrasedContext>
}

const asIs = (text: string): ReactNode => text

/** A quotation that goes on: browsers may end a line after its closing mark, though it is within a phrase. */
const GOES_ON = /[”’」』](?=[\u3400-\u9fff])/
/** Signs of the longest phrase that is kept on one line: a small phone has room for it at the size of a page's title. */
const LONGEST_KEPT = 10

const withBreaks = (text: string): ReactNode => {
  const parts = phrasesOf(text)
  if (parts.length === 1) return text
  return parts.map((part, i) => {
    // Phrases keep their order.
    const key = i
    return (
      <Fragment key={key}>
        {i === 0 ? null : <wbr />}
        {GOES_ON.test(part) && part.length <= LONGEST_KEPT ? <span className="kept">{part}</span> : part}
      </Fragment>
    )
  })
}

/** How plain text is drawn here: with breaks between phrases inside a headline, else as it is. */
export const usePhrased = (): ((text: string) => ReactNode) => (use(PhrasedContext) ? withBreaks : asIs)
