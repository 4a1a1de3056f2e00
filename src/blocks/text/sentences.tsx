import { Children, Fragment, type ReactNode } from 'react'
import { useMessages } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/**
 * Whole sentences one after another, or a sentence and a link that follows it: with a space between them where the language writes one.
 * What is null is left out.
 */
export function Sentences({ children }: { children: ReactNode }) {
  const { shell } = useMessages(SHELL)
  return Children.toArray(children)
    .filter((child) => child !== '')
    .map((child, i) => {
      // Sentences have no identity of their own and keep their order.
      const key = i
      return (
        <Fragment key={key}>
          {i === 0 ? null : shell.sentenceGap}
          {child}
        </Fragment>
      )
    })
}
