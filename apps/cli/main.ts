/** The process of the command: arguments in, sentences out, and an exit code that scripts can read: 0 done, 1 not done, 2 not understood. */
import { runCommand } from './command.ts'

// Whoever reads our lines may have read enough (`| head`): what is left unsaid is no failure of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
})
