import { JSDOM } from 'jsdom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { dataVersion, type DataPort, openPort } from './port.ts'
import { EMBEDDED_ID, type Embedded, embeddedText, readEmbedded, withEmbedded, withNamed } from './embedded.ts'

afterEach(() => vi.unstubAllGlobals())

/** A page whose data block holds this text, as a browser parses it. */
function page(text: string) {
  const { document } = new JSDOM(`<main></main><script type="application/json" id="${EMBEDDED_ID}">${text}</script><p>end</p>`).window
  vi.stubGlobal('document', document)
  return document
}

describe('the block of a page', () => {
  it('is read as it was written', () => {
    const data: Embedded = {
      locale: 'zh-Hant',
      path: '/',
      version: 'v',
      resources: { dataset: { schemaVersion: 1 }, 'claims/a': ['訊飛', null, 0] },
    }
    page(embeddedText(data))
    expect(readEmbedded()).toEqual(data)
  })
  it('is not ended by its own content', () => {
    const data: Embedded = { locale: 'en', path: '/', version: 'v', resources: { a: '</script><img src=x onerror=alert(1)><!-- <script>' } }
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
    '{"locale":"en","version":"v"}',
    '{"locale":"en","path":"/","resources":{}}',
    '{"locale":"en","version":"v","resources":{}}',
    '{"locale":1,"path":"/","version":"v","resources":{}}',
    '{"locale":"en","path":"/","version":"v","resources":7}',
    '{"locale":"en","path":"/","version":"v","resources":{},"x":1}',
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
  const data: Embedded = { locale: 'en', path: '/', version: 'v', resources: { dataset: { a: 1 }, empty: null } }
  const network = () => {
    const read = vi.fn<DataPort['read']>(async (locale, resource) => `network ${locale} ${resource}`)
    const version = vi.fn<DataPort['version']>(async () => 'of the network')
    return { read, version, isHttp: true }
  }

  it('come without the network, once each: a retry goes out', async () => {
    const next = network()
    const { read } = withEmbedded(data, next)
    expect(await read('en', 'dataset')).toEqual({ a: 1 })
    expect(await read('en', 'empty')).toBeNull()
    expect(next.read).not.toHaveBeenCalled()
    expect(await read('en', 'dataset')).toBe('network en dataset')
  })
  it('hold only for the language of the page', async () => {
    const { read } = withEmbedded(data, network())
    expect(await read('zh-Hans', 'dataset')).toBe('network zh-Hans dataset')
    expect(await read('en', 'dataset')).toEqual({ a: 1 })
  })
  it('leave everything else to the network, with its signal', async () => {
    const next = network()
    const { signal } = new AbortController()
    expect(await withEmbedded(data, next).read('en', 'claims', signal)).toBe('network en claims')
    expect(next.read).toHaveBeenCalledWith('en', 'claims', signal)
    expect(await withEmbedded(null, next).read('en', 'dataset')).toBe('network en dataset')
    expect(await withEmbedded(data, next).read('en', 'constructor')).toBe('network en constructor')
  })
  it('bring the version of their dataset, before anything is asked', async () => {
    const next = network()
    await openPort(withEmbedded(data, next), 'en')
    expect(dataVersion()).toBe('v')
    expect(next.version).not.toHaveBeenCalled()
    expect(next.read).not.toHaveBeenCalled()
    await openPort(withEmbedded(null, next), 'en')
    expect(dataVersion()).toBe('of the network')
  })
})

describe('answers that the block only names', () => {
  const data: Embedded = { locale: 'en', path: '/evidence/a', version: 'v', resources: { x: 1 }, reads: ['dataset', 'claims/a'] }
  const port = (read: DataPort['read']): DataPort => ({ read, version: async () => 'of the network', isHttp: true })

  it('are read all at once, and the page keeps its version', async () => {
    const whole = await withNamed(
      data,
      port(async (locale, resource) => `${locale} ${resource}`),
    )
    expect(whole).toEqual({
      locale: 'en',
      path: '/evidence/a',
      version: 'v',
      resources: { x: 1, dataset: 'en dataset', 'claims/a': 'en claims/a' },
    })
  })
  it('fail together', async () => {
    const read = async (_: string, resource: string) => {
      if (resource === 'claims/a') throw new Error('gone')
      return 1
    }
    await expect(withNamed(data, port(read))).rejects.toThrow('gone')
  })
  it('are none in a page that carries its own', async () => {
    const read = vi.fn<DataPort['read']>()
    const own = { ...data, reads: undefined }
    expect(await withNamed(own, port(read))).toBe(own)
    expect(read).not.toHaveBeenCalled()
  })
})
