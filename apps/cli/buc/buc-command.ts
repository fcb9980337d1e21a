/** `passerelle buc …`: the business use cases from a terminal. */
import type { Command } from 'commander'
import type { Output } from '../output.ts'

/** @param program whose settings of output and exit the subcommands take over */
export function addBucCommands(program: Command, output: Output, end: (exitCode: number) => void): void {
  const buc = program
    .command('buc')
    .description('read the business use cases: list them, show one with both sides and its rules, play one between two engines')
  buc
    .command('list')
    .description('every use case that can be started, one a line')
    .option('--sector <code>', 'only one branch, such as LA')
    .option('--json', 'one JSON document instead of lines', false)
    .action(async (options: { sector?: string; json: boolean }) => {
      const { listBucs } = await import('./list-bucs.ts')
      end(listBucs(options, output))
    })
  buc
    .command('show')
    .description('one use case: what each side sends, answers and awaits')
    .argument('<buc>', 'its id, such as LA_BUC_04')
    .option('--rules', 'also every trigger rule, with the part of the page that gives it', false)
    .option('--json', 'one JSON document instead of lines', false)
    .action(async (id: string, options: { rules: boolean; json: boolean }) => {
      const { showBuc } = await import('./show-buc.ts')
      end(showBuc(id, options, output))
    })
  buc
    .command('replay')
    .description('play the whole rule set of a use case between two engines, draw the exchange, and say what was covered')
    .argument('[buc]', 'its id, such as LA_BUC_04')
    .option('--all', 'every use case, one a line', false)
    .option('--json', 'one JSON document instead of lines', false)
    .action(async (id: string | undefined, options: { all: boolean; json: boolean }) => {
      const { replayBucs } = await import('./replay-bucs.ts')
      end(replayBucs(id, options, output))
    })
}
