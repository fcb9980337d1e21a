/** The child process that turns a form into PDF/UA-1. It ends itself when its parent goes away, and is replaced before its leak grows. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { PrintAnswer, PrintOrder } from './print-order.ts'

const require = createRequire(import.meta.url)
const fontFiles = ['400Regular/NotoSans_400Regular.ttf', '600SemiBold/NotoSans_600SemiBold.ttf']
const compiler = NodeCompiler.create({
  workspace: fileURLToPath(new URL('.', import.meta.url)),
  fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${file}`))) }],
})
const layout = readFileSync(new URL('./form.typ', import.meta.url), 'utf8')

process.on('disconnect', () => process.exit(0))
process.on('message', (order: PrintOrder) => {
  const answer = print(order)
  process.send?.(answer)
})

function print(order: PrintOrder): PrintAnswer {
  try {
    const compiled = compiler.compile({ mainFileContent: layout, inputs: { form: JSON.stringify(order.form) }, resetRead: true })
    const document = compiled.result
    if (document === null || compiled.hasError()) return { id: order.id, ok: false, kind: 'layout', detail: firstDiagnostic(compiled) }
    return { id: order.id, ok: true, pdf: compiler.pdf(document, { pdfStandard: 'ua-1' }) }
  } catch (error) {
    return { id: order.id, ok: false, kind: 'layout', detail: error instanceof Error ? error.message.slice(0, 300) : 'unknown' }
  }
}

/** Where the layout fails, without the text that failed: diagnostics may quote a name. */
function firstDiagnostic(compiled: ReturnType<NodeCompiler['compile']>): string {
  const error = compiled.takeDiagnostics()
  const first = error === null ? undefined : (compiler.fetchDiagnostics(error)[0] as { range?: string } | undefined)
  return `form.typ ${first?.range ?? 'unknown place'}`
}
