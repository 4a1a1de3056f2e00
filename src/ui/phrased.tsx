import { createContext, Fragment, type ReactNode, use } from 'react'
import { phrasesOf } from '#i18n/phrases.ts'

const PhrasedContext = createContext(false)

/** A headline: its Chinese lines break between phrases, where the style keeps words whole. */
export function Phrased({ children }: { children: ReactNode }) {
  return <PhrasedContext value={true}>{children}</PhrasedContext>
}

const asIs = (text: string): ReactNode => text

const withBreaks = (text: string): ReactNode => {
  const parts = phrasesOf(text)
  if (parts.length === 1) return text
  return parts.map((part, i) => {
    // Phrases keep their order.
    const key = i
    return (
      <Fragment key={key}>
        {i === 0 ? null : <wbr />}
        {part}
      </Fragment>
    )
  })
}

/** How plain text is drawn here: with breaks between phrases inside a headline, else as it is. */
export const usePhrased = (): ((text: string) => ReactNode) => (use(PhrasedContext) ? withBreaks : asIs)
