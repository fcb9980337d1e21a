/** `passerelle sed …`: structured electronic documents from files of any dialect. */
import { type Command, Option } from 'commander'
import type { Output } from '../output.ts'

const dialects = ['cpi', 'xml', 'nav'] as const

/** @param program whose settings of output and exit the subcommands take over */
export function addSedCommands(program: Command, output: Output, end: (exitCode: number) => void): void {
  const sed = program.command('sed').description('read, show, convert, make and compare structured electronic documents')
  sed
    .command('check')
    .description('say of each file what it is and whether it can be read; what was kept but not understood is listed')
    .argument('<files...>', 'files in RINA’s JSON, the wire XML or the Norwegian agency’s JSON')
    .action(async (files: string[]) => {
      const { checkFiles } = await import('./check-files.ts')
      end(await checkFiles(files, output))
    })
  sed
    .command('show')
    .description('the document as a person reads it')
    .argument('<file>', 'file of any dialect')
    .option('--lang <code>', 'language of the labels, such as el', 'en')
    .action(async (file: string, options: { lang: string }) => {
      const { showFile } = await import('./show-file.ts')
      end(await showFile(file, options.lang, output))
    })
  sed
    .command('convert')
    .description('the document in another dialect; what that dialect has no place for is listed')
    .argument('<file>', 'file of any dialect')
    .addOption(new Option('--to <dialect>', 'dialect to write').choices(dialects).makeOptionMandatory())
    .action(async (file: string, options: { to: (typeof dialects)[number] }) => {
      const { convertFile } = await import('./convert-file.ts')
      end(await convertFile(file, options.to, output))
    })
  sed
    .command('new')
    .description('a new document: with nothing but what is mandatory, or an example in every field')
    .argument('<type>', 'document type, such as A009 or U020_Master')
    .option('--filled', 'an example in every field', false)
    .option('--model <version>', 'version of the data model', '4.2')
    .addOption(new Option('--as <dialect>', 'dialect to write').choices(dialects).default('cpi'))
    .action(async (type: string, options: { filled: boolean; model: string; as: (typeof dialects)[number] }) => {
      const { newDocument } = await import('./new-document.ts')
      end(newDocument(type, options, output))
    })
  sed
    .command('schema')
    .description('the content of a document as JSON Schema 2020-12')
    .argument('<type>', 'document type, such as A009')
    .option('--model <version>', 'version of the data model', '4.2')
    .action(async (type: string, options: { model: string }) => {
      const { showSchema } = await import('../vocabulary/show-schema.ts')
      end(showSchema(type, options, output))
    })
  sed
    .command('diff')
    .description('in what two documents differ, whatever dialect each is written in')
    .argument('<file>', 'the first')
    .argument('<other>', 'the second')
    .action(async (file: string, other: string) => {
      const { diffFiles } = await import('./diff-files.ts')
      end(await diffFiles(file, other, output))
    })
}
