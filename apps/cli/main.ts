/** The process of the command: arguments in, sentences out, and an exit code that scripts can read: 0 done, 1 not done, 2 not understood. */
import { endQuietly } from './closed-pipe.ts'
import { runCommand } from './command.ts'

const args = process.argv.slice(2)
endQuietly(process, args[0])
process.exitCode = await runCommand(args, {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
})
