// Installs the packages when they are missing or older than the lock file. Uses Node only: nothing is installed yet.
import { execSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** Makes sure that node_modules matches the lock file. */
export function ensureInstall() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (!((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22)) {
    console.error(`Parallax needs Node 20.19 or later of 20, or 22.12 and later; this is ${process.versions.node}.`)
    process.exit(1)
  }
  const stamp = resolve(root, 'node_modules/.package-lock.json')
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(resolve(root, 'package-lock.json')).mtimeMs - 1000) return
  console.log('Installing packages…')
  execSync('npm ci --no-audit --no-fund', { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstall()
