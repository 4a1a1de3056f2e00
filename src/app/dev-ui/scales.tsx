import type { Token } from './tokens.ts'

const SAMPLE = 'Two stories — 两种说法 — 兩種說法'

const named = (tokens: readonly Token[], prefix: string) => tokens.filter((t) => t.name.startsWith(prefix))

/** Type sizes in both families, and the steps of space. Sizes are set by the tokens themselves, hence the style attributes. */
export function Scales({ tokens }: { tokens: readonly Token[] }) {
  return (
    <>
      <dl className="dev-ui-list">
        {named(tokens, '--size-').map((t) => (
          <div key={t.name}>
            <dt>
              <code>{t.name}</code> {t.value}
            </dt>
            <dd style={{ fontSize: `var(${t.name})`, fontFamily: 'var(--serif)', fontWeight: 600 }}>{SAMPLE}</dd>
            <dd style={{ fontSize: `var(${t.name})` }}>{SAMPLE} 1,234.5%</dd>
          </div>
        ))}
      </dl>
      <h3>Headings and running text</h3>
      <div className="dev-ui-stack">
        <h1>Heading one: AI and jobs, two national stories</h1>
        <h2>Heading two: what did firms do with staff?</h2>
        <h3>Heading three: what reasons were given, by whom?</h3>
        <p className="lead">Lead: a finding in one or two sentences, in the serif face, no wider than the eye can follow.</p>
        <p className="measure">
          Running text in the sans face. It keeps a measure of about seventy signs, a line height of one and a half in Latin and a little
          more in Chinese, and figures of equal width: 1,111 and 8,888.
        </p>
        <p className="quiet small">Quiet and small: captions and notes.</p>
      </div>
      <h3>Space</h3>
      <dl className="dev-ui-list">
        {named(tokens, '--space-').map((t) => (
          <div key={t.name}>
            <dt>
              <code>{t.name}</code> {t.value}
            </dt>
            <dd className="dev-ui-bar" style={{ width: `var(${t.name})` }} />
          </div>
        ))}
      </dl>
    </>
  )
}
