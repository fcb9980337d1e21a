import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { endQuietly } from './closed-pipe.ts'

const passerelle = fileURLToPath(new URL('./bin/passerelle.mjs', import.meta.url))

/** Runs the command with a reader that goes away at once, or after the first bytes. */
function run(args: readonly string[], closed: 'stdout' | 'stderr', after: 'nothing' | 'first-bytes') {
  return new Promise<{ code: number | null; err: string }>((done) => {
    const child = spawn(process.execPath, [passerelle, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString()
    })
    const stream = child[closed]
    if (after === 'nothing') stream.destroy()
    else stream.once('data', () => stream.destroy())
    if (closed !== 'stdout') child.stdout.resume()
    child.once('close', (code) => done({ code, err }))
  })
}

describe('a reader who has read enough', () => {
  it.each([
    ['of a large answer', ['sed', 'schema', 'P2000'], 'first-bytes'],
    ['of many lines', ['buc', 'replay', 'LA_BUC_01'], 'nothing'],
    ['of the help', ['--help'], 'nothing'],
  ] as const)('%s ends the command without a word and without a failure', async (_, args, after) => {
    expect(await run(args, 'stdout', after)).toEqual({ code: 0, err: '' })
  })
  it('of the troubles leaves the exit code as it is', async () => {
    expect(await run(['buc', 'list', '--sector', 'ZZ'], 'stderr', 'nothing')).toEqual({ code: 2, err: '' })
  })
}, 60_000)

describe('a closed pipe', () => {
  const closing = (command: string, code = 'EPIPE') => {
    const heard: Record<string, (error: Error) => void> = {}
    let ended = 0
    const stream = (name: string) => ({
      on: (_: 'error', listener: (error: Error) => void) => {
        heard[name] = listener
      },
    })
    endQuietly({ stdout: stream('stdout'), stderr: stream('stderr'), exit: () => ended++ }, command)
    heard.stdout?.(Object.assign(new Error('write'), { code }))
    return ended
  }
  it('ends a question', () => expect(closing('law')).toBe(1))
  it.each(['backup', 'restore'])('does not interrupt %s', (command) => expect(closing(command)).toBe(0))
  it('is told from other troubles, which are not hidden', () => expect(() => closing('law', 'ENOSPC')).toThrow('write'))
})
