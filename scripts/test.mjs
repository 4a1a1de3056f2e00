// npm test: installs what is missing, runs everything, ends with a plain total. What needs the sources only runs beside what needs the built
// site, so that no processor waits for the other; no test asks how long something took. A step's output is printed whole when it is done.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './ensure-browser.mjs'
import { ensureInstall } from './ensure-install.mjs'

ensureInstall()
ensureBrowser()
rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })

/** Runs a command; resolves with its output and whether it succeeded. */
const run = (command, args) =>
  new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' } })
    let output = ''
    const take = (chunk) => {
      output += chunk
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', (error) => done({ ok: false, output: `${output}${error.message}\n` }))
    child.on('close', (code) => done({ ok: code === 0, output }))
  })
/** Runs a program of an installed package; npx would look for it anew, for half a second each. */
const bin = (name, ...args) => run(join('node_modules', '.bin', name), args)
const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null)

/** Passed and failed of a Vitest run; a run without a report counts as one failure. */
async function vitest(projects, file) {
  const { ok, output } = await bin(
    'vitest',
    'run',
    ...projects.flatMap((p) => ['--project', p]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  )
  const report = readJson(file)
  if (!report) return { passed: 0, failed: 1, output }
  // A file that cannot be loaded has no failed test of its own.
  const broken = report.testResults.filter((r) => r.status === 'failed' && r.assertionResults.every((a) => a.status !== 'failed')).length
  return { passed: report.numPassedTests, failed: Math.max(report.numFailedTests + broken, ok ? 0 : 1), output }
}

async function playwright() {
  const { ok, output } = await bin('playwright', 'test')
  const stats = readJson('test-results/e2e.json')?.stats
  if (!stats) return { passed: 0, failed: 1, output }
  return { passed: stats.expected + stats.flaky, failed: Math.max(stats.unexpected, ok ? 0 : 1), output }
}

const single = async (running) => {
  const { ok, output } = await running
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output }
}
/**
 * Lanes run side by side, the steps of a lane one after the other; both take about as long. A step is left out when the one that it needs
 * has failed: without a build there is no site to test, and its tests and the journeys would only repeat that.
 */
const lanes = [
  [
    {
      name: 'content, units and pages',
      run: () => vitest(['unit', 'mocked', 'parts', 'pages', 'alone'], 'test-results/unit.json'),
    },
  ],
  [
    { name: 'build', run: () => single(run('node', ['scripts/build.mjs'])) },
    { name: 'the built site', needs: 'build', run: () => vitest(['dist'], 'test-results/dist.json') },
    { name: 'journeys in Chromium', needs: 'build', run: playwright },
    // One checker: each further one reads the libraries' types again, which takes twice the time where both processors are busy.
    { name: 'types', run: () => single(bin('tsc', '-p', '.', '--checkers', '1')) },
    { name: 'lint', run: () => single(bin('biome', 'check', '.')) },
    { name: 'unused code', run: () => single(bin('knip')) },
  ],
]

const begun = Date.now()
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`
const total = { passed: 0, failed: 0 }
const steps = lanes.flat().length
let ended = 0
/** Names of the steps that failed. */
const failures = new Set()

async function runLane(lane) {
  for (const { name, run: step, needs } of lane) {
    if (failures.has(needs)) continue
    console.log(`── ${name}: begun after ${seconds(begun)}`)
    const started = Date.now()
    const { passed, failed, output } = await step()
    total.passed += passed
    total.failed += failed
    ended += 1
    console.log(`\n${output}`)
    console.log(`── ${name}: ${passed} passed, ${failed} failed (${seconds(started)}; step ${ended} of ${steps})`)
    if (failed > 0) failures.add(name)
  }
}

await Promise.all(lanes.map(runLane))
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
