/** The process of the command: arguments in, sentences out, and an exit code that scripts can read: 0 done, 1 not done, 2 not understood. */
import { runCommand } from './command.ts'

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
})
