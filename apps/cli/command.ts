/** What can be asked of `passerelle`: each command with its options. A wrong argument is answered with a sentence and exit code 2. */
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { addBucCommands } from './buc/buc-command.ts'
import { addLawCommands } from './law/law-command.ts'
import { defaultDataFolder } from './node-data/data-folder.ts'
import type { Output } from './output.ts'
import { addSedCommands } from './sed/sed-command.ts'
import { addVocabularyCommands } from './vocabulary/vocabulary-command.ts'

/** @returns 0 done, 1 not done, 2 not understood */
export async function runCommand(args: readonly string[], output: Output): Promise<number> {
  let exitCode = 0
  const program = createProgram(output, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : 2
  }
}

function createProgram(output: Output, end: (exitCode: number) => void): Command {
  const program = new Command('passerelle')
  program
    .description('Walks the journeys of a running Passerelle, brings its nodes into safety and back, asks the law, and reads documents.')
    .configureOutput({
      writeOut: (text) => output.out(text.trimEnd()),
      writeErr: (text) => output.err(text.trimEnd()),
      outputError: (text, write) => write(`${sentence(text)} Run passerelle --help to see what it knows.`),
    })
    .exitOverride()
  // Subcommands take over output and exit from the program when they are made after it was set.
  program
    .command('tour')
    .description('walk both journeys against the running nodes, and show what proves each step')
    .option('--json', 'one JSON document instead of lines', false)
    .option('--data <folder>', 'data folder of the world whose addresses are taken', defaultDataFolder())
    .option('--port-base <n>', 'first port of the world, instead of the addresses in the data folder', portBase)
    .action(async (options: { json: boolean; data: string; portBase?: number }) => {
      const { runTour } = await import('./tour/run-tour.ts')
      end(await runTour(options, output))
    })
  program
    .command('backup')
    .description('write the database and the keys of a node into one folder; the node may run meanwhile')
    .requiredOption('--node <name>', 'name of the node, such as gr', nodeName)
    .requiredOption('--to <folder>', 'folder that does not exist yet')
    .option('--data <folder>', 'data folder that holds config/<node>.json', defaultDataFolder())
    .action(async (options: { node: string; to: string; data: string }) => {
      const { backupNode } = await import('./node-data/backup-node.ts')
      end(await backupNode(options, output))
    })
  program
    .command('restore')
    .description('bring a node back from a back-up; the node must not run')
    .requiredOption('--node <name>', 'name of the node, such as gr', nodeName)
    .requiredOption('--from <folder>', 'folder that passerelle backup wrote')
    .option('--data <folder>', 'data folder that holds config/<node>.json', defaultDataFolder())
    .option('--replace', 'throw away what the node has now, database and keys', false)
    .action(async (options: { node: string; from: string; data: string; replace: boolean }) => {
      const { restoreNode } = await import('./node-data/restore-node.ts')
      end(await restoreNode(options, output))
    })
  addLawCommands(program, output, end)
  addBucCommands(program, output, end)
  addSedCommands(program, output, end)
  addVocabularyCommands(program, output, end)
  return program
}

/** The library's words as a sentence of ours. */
function sentence(text: string): string {
  const plain = text
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
  const first = `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`
  return /[.!?]$/.test(first) ? first : `${first}.`
}

function portBase(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1024 || port > 65_400)
    throw new InvalidArgumentError('It must be a whole number from 1024 to 65400.')
  return port
}

function nodeName(text: string): string {
  if (!/^[a-z]{2,12}$/.test(text)) throw new InvalidArgumentError('A node has a name of 2 to 12 small letters, such as gr.')
  return text
}
