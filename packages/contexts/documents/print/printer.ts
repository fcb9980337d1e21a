/**
 * Prints forms in a child process that is replaced every few hundred documents, because the compiler leaks about 0.9 MB a document.
 * A crash, a time-out or a failed layout is tried once more in a fresh process; then it is an error, and the next document has a fresh process.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { err, ok, type Result } from '@passerelle/kernel'
import type { PrintError } from '../errors.ts'
import type { PrintedForm } from './form.ts'
import type { PrintAnswer, PrintOrder } from './print-order.ts'

export interface Printer {
  /** @returns the bytes of a PDF/UA-1 file */
  print(form: PrintedForm): Promise<Result<Uint8Array, PrintError>>
  /** Ends the child process. Printing afterwards starts another. */
  close(): Promise<void>
}

export interface PrinterOptions {
  /** Documents after which the child is replaced. */
  readonly recycleAfter?: number
  readonly timeoutMs?: number
  /** The child's script; only tests name another. */
  readonly script?: URL
}

type Cause = 'layout' | 'crash' | 'timeout'

export function createPrinter({ recycleAfter = 300, timeoutMs = 20_000, script = workerScript }: PrinterOptions = {}): Printer {
  let child: ChildProcess | undefined
  let printed = 0
  let orders = 0
  let queue: Promise<unknown> = Promise.resolve()

  const attempt = (form: PrintedForm): Promise<Result<Uint8Array, Failure>> => {
    const worker = child ?? startWorker(script)
    child = worker
    const order: PrintOrder = { id: ++orders, form }
    return new Promise((resolve) => {
      const finish = (outcome: Result<Uint8Array, Failure>) => {
        clearTimeout(timer)
        worker.off('message', onMessage).off('exit', onExit).off('error', onExit)
        resolve(outcome)
      }
      const onMessage = (answer: PrintAnswer) => {
        if (answer.id !== order.id) return
        finish(answer.ok ? ok(new Uint8Array(answer.pdf)) : err({ cause: answer.kind, detail: answer.detail }))
      }
      const onExit = () => finish(err({ cause: 'crash' }))
      const timer = setTimeout(() => finish(err({ cause: 'timeout' })), timeoutMs)
      worker.on('message', onMessage).on('exit', onExit).on('error', onExit)
      worker.send(order, (failure) => failure !== null && failure !== undefined && onExit())
    })
  }

  const dismiss = async () => {
    const worker = child
    child = undefined
    printed = 0
    if (worker === undefined || worker.exitCode !== null || worker.signalCode !== null) return
    await new Promise<void>((resolve) => {
      worker.once('exit', () => resolve())
      worker.kill('SIGKILL')
    })
  }

  const printNext = async (form: PrintedForm): Promise<Result<Uint8Array, PrintError>> => {
    if (printed >= recycleAfter) await dismiss()
    let failure: Failure = { cause: 'crash' }
    for (let tries = 0; tries < 2; tries++) {
      const outcome = await attempt(form)
      if (outcome.ok) {
        printed++
        return outcome
      }
      failure = outcome.error
      await dismiss()
    }
    const { cause, detail } = failure
    return err({ code: 'documents/print-failed', params: { cause }, ...(detail === undefined ? {} : { detail }) })
  }

  return {
    print(form) {
      const outcome = queue.then(() => printNext(form))
      queue = outcome.catch(() => undefined)
      return outcome
    },
    async close() {
      await queue
      await dismiss()
    },
  }
}

interface Failure {
  readonly cause: Cause
  readonly detail?: string
}

const workerScript = new URL('./worker.ts', import.meta.url)
const typescriptLoader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

function startWorker(script: URL): ChildProcess {
  const worker = fork(fileURLToPath(script), [], {
    execArgv: ['--import', typescriptLoader],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  // A pipe that breaks while nobody prints is found by the next order.
  worker.on('error', () => undefined)
  worker.unref()
  worker.channel?.unref()
  return worker
}
