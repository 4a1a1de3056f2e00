// npm test: installs what is missing, runs everything, ends with a plain total.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBrowser } from './ensure-browser.mjs'
import { ensureInstall } from './ensure-install.mjs'

ensureInstall()
ensureBrowser()
rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })

const run = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, FORCE_COLOR: '0' } }).status === 0
const npx = (...args) => run('npx', args)
const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null)

/** Passed and failed of a Vitest run; a run without a report counts as one failure. */
function vitest(projects, file) {
  const ok = npx(
    'vitest',
    'run',
    ...projects.flatMap((p) => ['--project', p]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  )
  const report = readJson(file)
  if (!report) return { passed: 0, failed: 1 }
  // A file that cannot be loaded has no failed test of its own.
  const broken = report.testResults.filter((r) => r.status === 'failed' && r.assertionResults.every((a) => a.status !== 'failed')).length
  return { passed: report.numPassedTests, failed: Math.max(report.numFailedTests + broken, ok ? 0 : 1) }
}

function playwright() {
  const ok = npx('playwright', 'test')
  const stats = readJson('test-results/e2e.json')?.stats
  if (!stats) return { passed: 0, failed: 1 }
  return { passed: stats.expected + stats.flaky, failed: Math.max(stats.unexpected, ok ? 0 : 1) }
}

const single = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 })
const steps = [
  ['types', () => single(npx('tsc', '-p', '.'))],
  ['lint', () => single(npx('biome', 'check', '.'))],
  ['unused code', () => single(npx('knip'))],
  ['content, units and pages', () => vitest(['content', 'unit', 'pages'], 'test-results/unit.json')],
  ['build', () => single(run('node', ['scripts/build.mjs']))],
  ['built site', () => vitest(['dist'], 'test-results/dist.json')],
  ['journeys in Chromium', playwright],
]

let passed = 0
let failed = 0
for (const [name, step] of steps) {
  console.log(`\n── ${name}`)
  const started = Date.now()
  const result = step()
  passed += result.passed
  failed += result.failed
  console.log(`── ${name}: ${result.passed} passed, ${result.failed} failed (${((Date.now() - started) / 1000).toFixed(0)} s)`)
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
