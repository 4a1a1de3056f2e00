import './dev-ui.css'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { Colours } from './colours.tsx'
import { Controls } from './controls.tsx'
import { SampleFigures } from './sample-figures.tsx'
import { Scales } from './scales.tsx'
import { useTokens } from './use-tokens.ts'

/**
 * The design system on one page, for developers: only in development, only in English, never emitted. Everything on it is read from the
 * style sheets, the components and the API, so that it stays current.
 */
export function DevUiScreen() {
  usePageHead({ title: 'Design system', description: 'Tokens, type, controls and charts', robots: 'noindex' })
  const tokens = useTokens()
  return (
    <div className="wrap dev-ui">
      <h1>Design system</h1>
      <p className="lead">
        Tokens, type, controls and kinds of chart, as they stand in the code. Switch theme and language in the header; why things look as
        they do is in docs/look.md.
      </p>
      <section className="section">
        <h2>Colours</h2>
        <Colours tokens={tokens} />
      </section>
      <section className="section">
        <h2>Type and space</h2>
        <Scales tokens={tokens} />
      </section>
      <section className="section">
        <h2>Controls</h2>
        <Controls />
      </section>
      <section className="section">
        <h2>Kinds of chart</h2>
        <SampleFigures />
      </section>
    </div>
  )
}
