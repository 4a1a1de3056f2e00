import { createContext, runInContext } from 'node:vm'
import { build, type Rolldown } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import { createCore } from '#core/core.ts'
import { CONTENT as content } from '../support/content.ts'

/** The core as one script, as a page or a worker would load it. */
async function bundleOfCore(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'src/core/core.ts', formats: ['iife'], name: 'core', fileName: 'core' },
    },
  })
  const [output] = [built].flat() as Rolldown.RolldownOutput[]
  return output?.output[0].code ?? ''
}

let anywhere: (locale: string, path: string) => string

beforeAll(async () => {
  // A place with the language and nothing else: no process, no document, no timers, no modules.
  const place = createContext({ files: JSON.stringify([...content]) })
  runInContext(await bundleOfCore(), place)
  runInContext(
    "var made = core.createCore({ content: new Map(JSON.parse(files)), pairsOf: () => ({ from: '', to: '' }) }); var say = (l, p) => JSON.stringify(made.answer(l, p))",
    place,
  )
  anywhere = (locale, path) => runInContext(`say(${JSON.stringify(locale)}, ${JSON.stringify(path)})`, place)
}, 120_000)

test('the core answers alike where there is nothing but the language', () => {
  const here = createCore({ content, pairsOf: () => ({ from: '', to: '' }) })
  for (const path of ['dataset', 'narratives', 'companies/amazon', 'claims-start', 'search', 'figures/robots-installed', 'terms'])
    expect(anywhere('zh-Hant', path), path).toBe(JSON.stringify(here.answer('zh-Hant', path)))
})
