/**
 * The parts' own code in a few files, made anew at each start in a fraction of a second, so that eight processes need not each
 * translate some hundred files. Packages stay where npm put them; each file keeps its own address for what lies beside it.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'

/** @returns the path of the script that runs a part */
export async function bundleParts(root: string): Promise<string> {
  const outdir = join(root, 'dist', 'server')
  await build({
    entryPoints: [join(root, 'testkit', 'world', 'run-part.ts')],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // A part loads what it needs, and not what the others need.
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'silent',
    plugins: [ownCodeOnly, ownAddress],
  })
  return join(outdir, 'run-part.mjs')
}

/** What is not ours is named by the file that its importer would have got. */
const ownCodeOnly: Plugin = {
  name: 'own-code-only',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, kind, resolveDir }) => {
      if (pluginData === 'resolved' || path.startsWith('@passerelle/') || kind === 'entry-point') return undefined
      if (path.startsWith('node:')) return { path, external: true }
      const found = await resolve(path, { kind, resolveDir, pluginData: 'resolved' })
      return found.errors.length > 0 ? { errors: found.errors } : { path: found.path, external: true }
    })
  },
}

/** `import.meta.url` goes on naming the source file: migrations, messages and fonts lie beside it. */
const ownAddress: Plugin = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      return { contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)), loader: 'ts' }
    })
  },
}
