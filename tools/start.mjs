// `npm start`: installs what is missing, then brings up the whole demo world. `npm start -- --fresh` begins anew.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { installPackages, requireNode, root } from './install.mjs'

requireNode()
installPackages()

const world = spawn(process.execPath, ['--import', 'tsx', join(root, 'testkit', 'world', 'main.ts'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
// The world hears Ctrl-C itself and stops in order; this process only waits for it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => world.kill(signal))
world.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)))
