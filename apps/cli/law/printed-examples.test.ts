/** The examples in the documentation are what the command answers today. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCommand } from '../command.ts'

const page = readFileSync(join(import.meta.dirname, '../../../docs/build-on-it.md'), 'utf8')
const section = page.split(/^## /m).find((part) => part.startsWith('The law, from a terminal')) ?? ''
const blocks = [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, kind = '', text = '']) => ({ kind, text: text.trimEnd() }))
const folder = mkdtempSync(join(tmpdir(), 'passerelle-docs-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A file, a command on it, and what it answers stand one after the other. */
const examples = blocks.flatMap(({ kind, text }, i) =>
  kind === 'sh' ? [{ command: text, file: blocks[i - 1]?.text ?? '', answer: blocks[i + 1]?.text ?? '' }] : [],
)

describe('docs/build-on-it.md', () => {
  it('shows both commands', () => expect(examples).toHaveLength(2))
  it.each(examples)('$command', async ({ command, file, answer }) => {
    const args = command.replace('npx passerelle ', '').split(' ')
    const name = args.find((arg) => arg.endsWith('.json')) ?? ''
    writeFileSync(join(folder, name), file)
    const out: string[] = []
    await runCommand(
      args.map((arg) => (arg === name ? join(folder, name) : arg)),
      { out: (text) => out.push(text), err: (text) => out.push(text) },
    )
    expect(out.join('\n')).toBe(answer)
  })
})
