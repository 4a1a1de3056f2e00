// Makes sure that there is a Chromium and a Chinese font for the tests: CHROME_PATH, a system package, Debian's package as root, or Playwright's own.
import { execSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Path of an installed browser, or null. */
export const findBrowser = () => {
  const wanted = process.env.CHROME_PATH
  if (wanted) {
    if (existsSync(wanted)) return wanted
    console.error(`CHROME_PATH is ${wanted}, where there is nothing.`)
    process.exit(1)
  }
  return SYSTEM.find((path) => existsSync(path)) ?? null
}

const canApt = () => process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
const hasChineseFont = () => (spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout ?? '').trim() !== ''

/** Installs what is missing. Without any of the ways it says what to do. */
export function ensureBrowser() {
  const browser = findBrowser()
  const fonts = hasChineseFont()
  if (browser && fonts) return
  if (canApt()) {
    const packages = [...(browser ? [] : ['chromium']), ...(fonts ? [] : ['fonts-noto-cjk', 'fontconfig'])]
    console.log(`Installing ${packages.join(', ')} with apt…`)
    execSync(`apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ${packages.join(' ')}`, {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return
  }
  if (!browser) {
    console.log('Installing Chromium with Playwright…')
    execSync('npx playwright install chromium', { stdio: ['ignore', 'inherit', 'inherit'] })
  }
  if (!fonts) console.warn('No Chinese font was found: screenshots of Chinese pages will show boxes, and the glyph test will fail.')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureBrowser()
