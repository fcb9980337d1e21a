/**
 * Builds every web face in one go: `apps/<face>/index.html` → `dist/web/<face>/index.html`, with shared chunks in `dist/web/assets/`.
 * An origin that serves a face serves `dist/web/assets` at `/assets` and the face's index.html for every path below its own.
 * Nothing is inlined, so that the pages run under `script-src 'self'; style-src 'self'; font-src 'self'`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const faces = ['portal', 'desk', 'check', 'wallet'].filter((face) => existsSync(at(`./apps/${face}/index.html`)))

/** Says in every complete language what a reader without JavaScript can do; the words come from the message files. */
function withoutScript(): Plugin {
  const folder = at('./packages/ui/messages')
  return {
    name: 'passerelle-without-script',
    transformIndexHtml: () => {
      const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
      const texts = files.map((file) => {
        const messages = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Record<string, string>
        return { tag: 'p', attrs: { lang: file.replace('.json', '') }, children: messages['shell.noScript'] ?? '' }
      })
      return [{ tag: 'noscript', injectTo: 'body', children: texts }]
    },
  }
}

export default defineConfig({
  root: at('./apps'),
  base: '/',
  plugins: [react(), withoutScript()],
  build: {
    outDir: at('./dist/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    rolldownOptions: {
      input: Object.fromEntries(faces.map((face) => [face, at(`./apps/${face}/index.html`)])),
      output: {
        codeSplitting: {
          groups: [
            { name: 'framework', test: /node_modules[\\/](react|react-dom|scheduler|@tanstack)[\\/]/ },
            { name: 'ui', test: /(packages[\\/]ui[\\/](?!messages))|(node_modules[\\/](intl-messageformat|@formatjs)[\\/])/ },
          ],
        },
      },
    },
  },
})
