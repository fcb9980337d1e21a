// Installs what is missing: npm packages as the lockfile names them, and for browser tests Debian's chromium. Says what it does and how to mend what it cannot.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Ends the process with one sentence that says what is wrong and what to do. */
export function stop(sentence) {
  console.error(`\n${sentence}\n`)
  process.exit(1)
}

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Passerelle needs Node.js 20.19 or later; this is ${process.versions.node}. Install a newer Node.js and try again.`)
}

export function installPackages() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  const lockfile = join(root, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs - 1000 && hasEveryWorkspace()) return
  console.log('Installing npm packages (once; about half a minute) …')
  // Not npm ci: it refuses a lockfile that lacks optional binaries of other platforms, and a registry may not have them all.
  const result = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (result.error?.code === 'ENOENT') stop('npm was not found. Install npm (it comes with Node.js) and try again.')
  if (result.status !== 0)
    stop('npm install did not succeed. Its last lines above say why: most often the registry could not be reached or the disk is full.')
}

/** The workspaces are links; a checkout that moved has links into nowhere. */
function hasEveryWorkspace() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(lock.packages).every(([path, entry]) => entry.link !== true || existsSync(join(root, path, 'package.json')))
}

/** @returns the path of a chromium that the browser tests can drive */
export function installChromium() {
  const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  const found = process.env.CHROMIUM_PATH ?? known.find((path) => existsSync(path))
  if (found !== undefined) return found
  const isRoot = process.getuid?.() === 0
  const apt = (...args) =>
    spawnSync(isRoot ? 'apt-get' : 'sudo', isRoot ? args : ['-n', 'apt-get', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  console.log("Installing Debian's chromium for the browser tests (once; a minute or two) …")
  if (apt('update', '-qq').status !== 0 || apt('install', '-y', '-qq', '--no-install-recommends', 'chromium').status !== 0) {
    stop(
      "The browser tests need chromium, and it could not be installed here. Run 'sudo apt-get install chromium', or set CHROMIUM_PATH to one you have, and try again.",
    )
  }
  return '/usr/bin/chromium'
}
