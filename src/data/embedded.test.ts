import { JSDOM } from 'jsdom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { EMBEDDED_ID, type Embedded, embeddedText, readEmbedded, withEmbedded } from './embedded.ts'

afterEach(() => vi.unstubAllGlobals())

/** A page whose data block holds this text, as a browser parses it. */
function page(text: string) {
  const { document } = new JSDOM(`<main></main><script type="application/json" id="${EMBEDDED_ID}">${text}</script><p>end</p>`).window
  vi.stubGlobal('document', document)
  return document
}

describe('the block of a page', () => {
  it('is read as it was written', () => {
    const data: Embedded = { locale: 'zh-Hant', path: '/', resources: { dataset: { schemaVersion: 1 }, 'claims/a': ['訊飛', null, 0] } }
    page(embeddedText(data))
    expect(readEmbedded()).toEqual(data)
  })
  it('is not ended by its own content', () => {
    const data: Embedded = { locale: 'en', path: '/', resources: { a: '</script><img src=x onerror=alert(1)><!-- <script>' } }
    const document = page(embeddedText(data))
    expect(document.querySelector('img')).toBeNull()
    expect(document.querySelector('p')?.textContent).toBe('end')
    expect(readEmbedded()).toEqual(data)
  })
  it.each([
    '',
    'not JSON',
    '[]',
    'null',
    '{"locale":"en"}',
    '{"locale":1,"path":"/","resources":{}}',
    '{"locale":"en","path":"/","resources":7}',
    '{"locale":"en","resources":{}}',
    '{"locale":"en","path":"/","resources":{},"x":1}',
  ])('counts as none when it holds %j', (text) => {
    page(text)
    expect(readEmbedded()).toBeNull()
  })
  it('may be missing', () => {
    vi.stubGlobal('document', new JSDOM('<main></main>').window.document)
    expect(readEmbedded()).toBeNull()
  })
})

describe('answers from the block', () => {
  const data: Embedded = { locale: 'en', path: '/', resources: { dataset: { a: 1 }, empty: null } }
  const network = () => vi.fn(async (locale: string, resource: string) => `network ${locale} ${resource}`)

  it('come without the network, once each: a retry goes out', async () => {
    const next = network()
    const transport = withEmbedded(data, next)
    expect(await transport('en', 'dataset')).toBe('{"a":1}')
    expect(await transport('en', 'empty')).toBe('null')
    expect(next).not.toHaveBeenCalled()
    expect(await transport('en', 'dataset')).toBe('network en dataset')
  })
  it('hold only for the language of the page', async () => {
    const transport = withEmbedded(data, network())
    expect(await transport('zh-Hans', 'dataset')).toBe('network zh-Hans dataset')
    expect(await transport('en', 'dataset')).toBe('{"a":1}')
  })
  it('leave everything else to the network, with its signal', async () => {
    const next = network()
    const { signal } = new AbortController()
    expect(await withEmbedded(data, next)('en', 'claims', signal)).toBe('network en claims')
    expect(next).toHaveBeenCalledWith('en', 'claims', signal)
    expect(await withEmbedded(null, next)('en', 'dataset')).toBe('network en dataset')
    expect(await withEmbedded(data, next)('en', 'constructor')).toBe('network en constructor')
  })
})
