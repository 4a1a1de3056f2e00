import { act, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, test } from 'vitest'
import { I18nProvider, useI18n, useMessages } from './context.tsx'
import { namespace } from './namespace.ts'

const both = (word: string) => ({
  en: async () => ({ word }),
  'zh-Hans': async () => ({ word: `${word}简` }),
  'zh-Hant': async () => ({ word }),
})

test('a component gets the namespaces it names, in the language of the page, and the same object each time', async () => {
  const [ONE, TWO] = [namespace('one', both('first')), namespace('two', both('second'))]
  await Promise.all([ONE.load('zh-Hans'), TWO.load('zh-Hans')])
  const seen = new Set<object>()
  function Words() {
    const { locale, m } = useI18n(ONE, TWO)
    seen.add(m).add(useMessages(ONE, TWO))
    return `${locale}: ${m.one.word} ${m.two.word}`
  }
  const { container } = render(
    <I18nProvider locale="zh-Hans">
      <Words />
    </I18nProvider>,
  )
  expect(container).toHaveTextContent('zh-Hans: first简 second简')
  expect(seen.size).toBe(1)
})

test('a component whose words are not loaded waits for them', async () => {
  const LATE = namespace('late', both('there'))
  function Words() {
    return useMessages(LATE).late.word
  }
  await act(async () =>
    render(
      <I18nProvider locale="en">
        <Suspense fallback="waiting">
          <Words />
        </Suspense>
      </I18nProvider>,
    ),
  )
  expect(await screen.findByText('there')).toBeInTheDocument()
})
