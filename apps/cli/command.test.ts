import { describe, expect, it } from 'vitest'
import { runCommand } from './command.ts'

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const exitCode = await runCommand(args, { out: (text) => out.push(text), err: (text) => err.push(text) })
  return { exitCode, out: out.join('\n'), err: err.join('\n') }
}

describe('a command that cannot be understood is answered with a sentence and exit code 2', () => {
  it.each([
    [['tuor'], "Unknown command 'tuor' (Did you mean tour?)."],
    [['tour', '--jsn'], "Unknown option '--jsn' (Did you mean --json?)."],
    [['tour', '--port-base', '80'], 'It must be a whole number from 1024 to 65400.'],
    [['tour', '--port-base', 'abc'], 'It must be a whole number from 1024 to 65400.'],
    [['tour', 'fast'], 'Too many arguments'],
    [['backup', '--node', 'gr'], "Required option '--to <folder>' not specified."],
    [['backup', '--node', 'GR/..', '--to', 'x'], 'A node has a name of 2 to 12 small letters, such as gr.'],
    [['restore', '--from', 'x'], "Required option '--node <name>' not specified."],
  ])('%j', async (args, words) => {
    const { exitCode, out, err } = await run(...args)
    expect(exitCode).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(words)
    expect(err).toContain('Run passerelle --help to see what it knows.')
    expect(err).not.toContain('\n')
  })
  it('nothing at all shows what there is', async () => {
    const { exitCode, err } = await run()
    expect(exitCode).toBe(2)
    expect(err).toContain('Usage: passerelle')
  })
})

it('help is no failure', async () => {
  const { exitCode, out } = await run('tour', '--help')
  expect(exitCode).toBe(0)
  expect(out).toContain('--port-base <n>')
})

describe('a command that cannot be done is answered with the next step and exit code 1', () => {
  it('a back-up of a node that is not here', async () => {
    const { exitCode, err } = await run('backup', '--node', 'gr', '--to', '/nowhere/gr', '--data', '/nowhere')
    expect(exitCode).toBe(1)
    expect(err).toContain('There is no node gr here')
  })
  it('a tour of a world that does not run', async () => {
    // Port 1029 and those above it are nobody's here.
    const { exitCode, err } = await run('tour', '--port-base', '1029')
    expect(exitCode).toBe(1)
    expect(err).toContain('tour/unreachable')
    expect(err).toContain('next: start the world with npm start')
  })
  it('the same as JSON: one document that names the step and the code', async () => {
    const { exitCode, out, err } = await run('tour', '--json', '--port-base', '1029')
    expect(exitCode).toBe(1)
    expect(err).toBe('')
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      steps: [],
      failed: { journey: 'The world', step: 'every part is ready', problem: { code: 'tour/unreachable' } },
    })
  })
})
