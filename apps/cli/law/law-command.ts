/** `passerelle law …`: what can be asked of the law from a terminal. */
import type { Command } from 'commander'
import type { Output } from '../output.ts'

/** @param program whose settings of output and exit the subcommands take over */
export function addLawCommands(program: Command, output: Output, end: (exitCode: number) => void): void {
  const law = program.command('law').description('ask the law: decide from facts, list what can be asked, and play worked cases')
  law
    .command('decide')
    .description('decide from facts: {"subject": …, "facts": {…}, "on": a day}')
    .argument('<file>', 'JSON file of the question; - reads standard input')
    .option('--explain', 'for a person to read, instead of JSON', false)
    .option('--on <date>', 'the day whose law is applied, instead of the one that the facts speak of')
    .option('--ruleset <id>', 'also decide under another edition of the law, and show how the two differ')
    .action(async (file: string, options: { explain: boolean; on?: string; ruleset?: string }) => {
      const { decideFacts } = await import('./decide-facts.ts')
      end(await decideFacts(file, options, output))
    })
  law
    .command('subjects')
    .description('every question that can be put to the law, with its facts and who may answer them')
    .argument('[subject]', 'only this one')
    .option('--json', 'one JSON document instead of lines', false)
    .action(async (subject: string | undefined, options: { json: boolean }) => {
      const { listSubjects } = await import('./list-subjects.ts')
      end(listSubjects(subject, options, output))
    })
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
