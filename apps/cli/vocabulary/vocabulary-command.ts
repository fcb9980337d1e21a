/** `passerelle vocabulary …`: what can be asked of the vocabulary as a whole. */
import type { Command } from 'commander'
import type { Output } from '../output.ts'

/** @param program whose settings of output and exit the subcommands take over */
export function addVocabularyCommands(program: Command, output: Output, end: (exitCode: number) => void): void {
  const vocabulary = program.command('vocabulary').description('ask the vocabulary as a whole')
  vocabulary
    .command('changes')
    .description('what changed from one version of the data model to another')
    .argument('<from>', 'the older version, such as 4.1')
    .argument('<to>', 'the newer version, such as 4.2')
    .option('--sed <type>', 'only this document')
    .option('--json', 'one JSON document instead of lines', false)
    .action(async (from: string, to: string, options: { sed?: string; json: boolean }) => {
      const { showChanges } = await import('./show-changes.ts')
      end(showChanges(from, to, options, output))
    })
}
