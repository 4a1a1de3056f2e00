// Makes sure that there is a Chromium and a Chinese font for the tests: CHROME_PATH, a system package, Debian's package as root, or Playwright's own.
import { execSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { journeysPath } from './chromium.mjs'

/** Path of an installed browser, or null. */
export const findBrowser = () => {
  const wanted = process.env.CHROME_PATH
  if (wanted) {
    if (existsSync(wanted)) return wanted
    console.error(`CHROME_PATH is ${wanted}, where there is nothing.`)
    process.exit(1)
  }
  return journeysPath() ?? null
}

const canApt = () => process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
const hasChineseFont = () => (spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout ?? '').trim() !== ''

/** Installs packages; says whether that worked. */
function apt(...packages) {
  console.log(`Installing ${packages.join(', ')} with apt…`)
  return (
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  )
}

/** Installs what is missing. Without any of the ways it says what to do. */
export function ensureBrowser() {
  const browser = findBrowser()
  const fonts = hasChineseFont()
  if (browser && fonts) return
  if (canApt()) {
    execSync('apt-get update -qq', { stdio: ['ignore', 'ignore', 'inherit'] })
    if (!fonts) apt('fonts-noto-cjk', 'fontconfig')
    // Ubuntu has no package of the shell, and there Chromium with a window serves as well.
    if (!browser && !apt('chromium-headless-shell') && !apt('chromium')) throw new Error('apt could not install Chromium')
    return
  }
  if (!browser) {
    console.log('Installing Chromium with Playwright…')
    execSync('npx playwright install chromium', { stdio: ['ignore', 'inherit', 'inherit'] })
  }
  if (!fonts) console.warn('No Chinese font was found: screenshots of Chinese pages will show boxes, and the glyph test will fail.')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureBrowser()
