/** Builds the web faces when their sources have changed since they were last built. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const sources = [
  'apps/portal',
  'apps/desk',
  'apps/check',
  'apps/wallet',
  'packages/ui',
  'packages/vocabulary',
  'packages/kernel',
  'packages/protocols/openid4vc',
  'packages/protocols/attestation',
  'vite.config.ts',
  'package-lock.json',
]

export async function buildWeb(root: string, progress: (text: string) => void): Promise<void> {
  const mark = join(root, 'dist', 'web', '.built-from')
  const fingerprint = await fingerprintOf(root)
  const built = await readFile(mark, 'utf8').catch(() => '')
  if (built === fingerprint) return
  progress('building the web pages (once)')
  await new Promise<void>((done, fail) => {
    const words: string[] = []
    const vite = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [vite.stdout, vite.stderr]) stream.on('data', (chunk: Buffer) => words.push(chunk.toString()))
    vite.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`the web pages could not be built: ${words.join('').trim().slice(-600)}`)),
    )
  })
  await writeFile(mark, fingerprint)
}

async function fingerprintOf(root: string): Promise<string> {
  const hash = createHash('sha256')
  for (const source of sources) await add(join(root, source))
  return hash.digest('hex')

  async function add(path: string): Promise<void> {
    const entry = await stat(path).catch(() => undefined)
    if (entry === undefined) return
    if (entry.isFile()) return void hash.update(path.slice(root.length)).update(await readFile(path))
    for (const name of (await readdir(path)).sort()) {
      if (name === 'node_modules' || name === 'dist' || /[.]test[.]tsx?$/.test(name)) continue
      await add(join(path, name))
    }
  }
}
