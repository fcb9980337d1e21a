/** `passerelle law …`: what can be asked of the law from a terminal. */
import type { Command } from 'commander'
import type { Output } from '../output.ts'

/** @param program whose settings of output and exit the subcommands take over */
export function addLawCommands(program: Command, output: Output, end: (exitCode: number) => void): void {
  const law = program.command('law').description('ask the law: decide from facts, and play worked cases')
  law
    .command('check')
    .description('play worked cases, and show each that is decided differently or not decided')
    .argument('<files...>', 'JSON files of cases; - reads standard input')
    .option('--json', 'one JSON document instead of lines', false)
    .option('--citations', 'also show which named provisions are not cited', false)
    .action(async (files: string[], options: { json: boolean; citations: boolean }) => {
      const { checkCases } = await import('./check-cases.ts')
      end(await checkCases(files, options, output))
    })
}
