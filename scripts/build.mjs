// Builds the app into dist/: the client, then every page and API file (src/prerender), each language in a process of its own.
import { fork } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const self = fileURLToPath(import.meta.url)

/** Writes one language in a child process; resolves with what it counted. */
const inChild = (args) =>
  new Promise((done, fail) => {
    // Most of what rendering makes is gone a moment later: with room for it, a tenth of the time is saved that went into collecting it.
    const execArgv = ['--max-semi-space-size=64']
    const child = fork(self, ['--language', ...args], { execArgv, env: { ...process.env, NODE_ENV: 'production' } })
    let counted = null
    child.on('message', (message) => {
      if (message.pages !== undefined) counted = message
      else console.log(`  ${message.done} of ${message.of} pages in ${args.at(-1)}`)
    })
    child.on('exit', (code) => (code === 0 && counted ? done(counted) : fail(new Error(`pre-render of ${args.at(-1)} failed`))))
  })

/** Builds one module and what it imports as a script of its own, for the service worker; resolves with its file's name. */
async function buildScript(outDir, entry, { name, fileName }, define = {}) {
  const { build } = await import('vite')
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    base: process.env.BASE ?? '/',
    publicDir: false,
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: {
        input: entry,
        checks: { emptyImportMeta: false },
        output: { format: 'iife', name, entryFileNames: `${fileName}.js`, codeSplitting: false },
        preserveEntrySignatures: 'strict',
      },
    },
  }).then((built) => [built].flat())
  return output[0].fileName
}

/** Builds into `OUT` (dist); prints what was written. BASE, SITE_URL and VITE_API_URL are read from the environment. */
export async function buildApp(out = process.env.OUT ?? 'dist') {
  const started = Date.now()
  const phase = (number, name) => console.log(`${number} of 3: ${name} (after ${((Date.now() - started) / 1000).toFixed(0)} s)`)
  const dist = resolve(out)
  const cache = resolve('.cache/prerender', String(process.pid))
  const { build, minifySync } = await import('vite')
  phase(1, 'the program for browsers')
  rmSync(dist, { recursive: true, force: true })
  await build({ logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } })
  phase(2, 'the program that writes pages')
  await build({
    logLevel: 'warn',
    build: {
      ssr: 'src/prerender/entry.tsx',
      outDir: cache,
      emptyOutDir: true,
      manifest: false,
      copyPublicDir: false,
      rollupOptions: { output: { entryFileNames: 'entry.js' } },
    },
  })
  try {
    // The template and the manifest are kept aside: pages overwrite the first, and the second does not ship.
    const templates = join(cache, 'templates')
    mkdirSync(templates)
    cpSync(join(dist, 'index.html'), join(templates, 'index.html'))
    cpSync(join(dist, '.vite/manifest.json'), join(templates, 'manifest.json'))
    // A page carries the part of all styles that it uses; the stylesheet of all screens comes first in them.
    const shared = /href="[^"]*\/(assets\/[^"]+\.css)"/.exec(readFileSync(join(dist, 'index.html'), 'utf8'))?.[1] ?? ''
    const others = readdirSync(join(dist, 'assets')).flatMap((file) =>
      file.endsWith('.css') && !shared.endsWith(file) ? [`assets/${file}`] : [],
    )
    writeFileSync(join(templates, 'style.css'), [shared, ...others.sort()].map((file) => readFileSync(join(dist, file), 'utf8')).join('\n'))
    // It stands in every page.
    const boot = minifySync('boot.js', readFileSync('src/app/boot.js', 'utf8'), { module: false })
    writeFileSync(join(templates, 'boot.js'), boot.code.trim())
    const { emitShared, LOCALE_IDS } = await import(pathToFileURL(join(cache, 'entry.js')).href)
    phase(3, 'pages and data')
    /** What all languages share, and the service worker with the list of what a device keeps: nothing in it comes from the pages. */
    const emitDevice = async () => {
      const core = await buildScript(join(dist, 'assets'), 'src/core/core.ts', { name: 'parallaxCore', fileName: 'offline-core-[hash]' })
      const list = await emitShared(dist, templates, `assets/${core}`)
      await buildScript(dist, 'src/offline/worker.ts', { name: 'worker', fileName: 'sw' }, { __DEVICE_LIST__: JSON.stringify(list) })
    }
    const [all] = await Promise.all([Promise.all(LOCALE_IDS.map((locale) => inChild([cache, dist, locale]))), emitDevice()])
    const sum = (key) => all.reduce((total, counted) => total + counted[key], 0)
    console.log(
      `built ${sum('pages')} pages, ${sum('resources')} API files and ${sum('plots')} plots in ${((Date.now() - started) / 1000).toFixed(1)} s`,
    )
  } finally {
    rmSync(cache, { recursive: true, force: true })
  }
  rmSync(join(dist, '.vite'), { recursive: true, force: true })
}

if (process.argv[1] === self && process.argv[2] === '--language') {
  const [, , , cache = '', dist = '', locale = ''] = process.argv
  const { emitLanguage } = await import(pathToFileURL(join(cache, 'entry.js')).href)
  const progress = (done, of) => process.send?.({ done, of })
  process.send?.(await emitLanguage(dist, join(cache, 'templates'), locale, progress), () => process.exit(0))
} else if (process.argv[1] === self) {
  await buildApp()
  process.exit(0)
}
