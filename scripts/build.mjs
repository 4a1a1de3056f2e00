// Builds the app into dist/: the client, then every page and API file (src/prerender), each language in a process of its own.
import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const self = fileURLToPath(import.meta.url)

/**
 * Writes one language in a child process; resolves with what it counted.
 * @param templates resolves when what pages are made from is there: until then the child writes answers and draws figures
 */
const inChild = (args, templates) =>
  new Promise((done, fail) => {
    // Most of what rendering makes is gone a moment later: with room for it, a tenth of the time is saved that went into collecting it.
    const execArgv = ['--max-semi-space-size=64']
    const child = fork(self, ['--language', ...args], { execArgv, env: { ...process.env, NODE_ENV: 'production' } })
    let counted = null
    templates.then(
      () => child.connected && child.send('templates'),
      () => child.kill(),
    )
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
  const templates = join(cache, 'templates')
  const { build, minifySync } = await import('vite')
  phase(1, 'the program that writes pages, and that for browsers')
  rmSync(dist, { recursive: true, force: true })
  /** The program for browsers, and what pages are made from: template, manifest, styles. */
  const emitClient = async () => {
    await build({ logLevel: 'warn', build: { outDir: dist, emptyOutDir: false } })
    // The template and the manifest are kept aside: pages overwrite the first, and the second does not ship.
    mkdirSync(templates, { recursive: true })
    cpSync(join(dist, 'index.html'), join(templates, 'index.html'))
    cpSync(join(dist, '.vite/manifest.json'), join(templates, 'manifest.json'))
    // A page carries the part of all styles that it uses; the stylesheet of all screens comes first in them.
    const shared = /href="[^"]*\/(assets\/[^"]+\.css)"/.exec(readFileSync(join(dist, 'index.html'), 'utf8'))?.[1] ?? ''
    const others = readdirSync(join(dist, 'assets')).flatMap((file) =>
      file.endsWith('.css') && !shared.endsWith(file) ? [`assets/${file}`] : [],
    )
    writeFileSync(join(templates, 'style.css'), [shared, ...others.sort()].map((file) => readFileSync(join(dist, file), 'utf8')).join('\n'))
    // Some pages have it in them, the others link it.
    const boot = minifySync('boot.js', readFileSync('src/app/boot.js', 'utf8'), { module: false }).code.trim()
    const bootFile = `assets/boot-${createHash('sha256').update(boot).digest('base64url').slice(0, 8)}.js`
    writeFileSync(join(templates, 'boot.js'), boot)
    writeFileSync(join(templates, 'boot-file.txt'), bootFile)
    writeFileSync(join(dist, bootFile), boot)
  }
  const client = emitClient()
  // Its failure is met below, where it is waited for.
  client.catch(() => undefined)
  try {
    await build({
      logLevel: 'warn',
      build: {
        ssr: 'src/prerender/entry.tsx',
        outDir: cache,
        emptyOutDir: false,
        manifest: false,
        copyPublicDir: false,
        rollupOptions: { output: { entryFileNames: 'entry.js' } },
      },
    })
    phase(2, 'data and figures')
    const { emitShared, LOCALE_IDS } = await import(pathToFileURL(join(cache, 'entry.js')).href)
    /** What all languages share, and the service worker with the list of what a device keeps: nothing in it comes from the pages. */
    const emitDevice = async () => {
      const core = await buildScript(join(dist, 'assets'), 'src/core/core.ts', { name: 'parallaxCore', fileName: 'offline-core-[hash]' })
      await client
      phase(3, 'pages')
      const list = await emitShared(dist, templates, `assets/${core}`)
      await buildScript(dist, 'src/offline/worker.ts', { name: 'worker', fileName: 'sw' }, { __DEVICE_LIST__: JSON.stringify(list) })
    }
    const [all] = await Promise.all([Promise.all(LOCALE_IDS.map((locale) => inChild([cache, dist, locale], client))), emitDevice()])
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
  const isReady = new Promise((done) => process.once('message', done))
  const { emitLanguage } = await import(pathToFileURL(join(cache, 'entry.js')).href)
  const progress = (done, of) => process.send?.({ done, of })
  process.send?.(await emitLanguage(dist, join(cache, 'templates'), locale, { isReady, progress }), () => process.exit(0))
} else if (process.argv[1] === self) {
  await buildApp()
  process.exit(0)
}
