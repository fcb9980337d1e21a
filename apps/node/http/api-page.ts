/** The node's interface as a page for people, made from its OpenAPI description. */
import type {} from '@fastify/swagger'
import type { HttpServer } from '@passerelle/platform'

export function addApiPage(server: HttpServer, title: string): void {
  server.get('/docs', { schema: { hide: true } as object }, async (_request, reply) => {
    const description = server.swagger() as { paths?: Record<string, Record<string, { summary?: string }>> }
    const rows = Object.entries(description.paths ?? {})
      .sort(([a], [b]) => a.localeCompare(b))
      .flatMap(([path, methods]) =>
        Object.keys(methods).map(
          (method) => `<tr><th scope="row"><code>${escaped(method.toUpperCase())}</code></th><td><code>${escaped(path)}</code></td></tr>`,
        ),
      )
    return reply
      .type('text/html; charset=utf-8')
      .send(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)} – OpenAPI</title></head><body><main><h1>${escaped(title)}</h1><p><a href="/openapi.json">OpenAPI 3.1 (JSON)</a></p><table><caption>Operations</caption><thead><tr><th scope="col">Method</th><th scope="col">Path</th></tr></thead><tbody>${rows.join('')}</tbody></table></main></body></html>`,
      )
  })
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
