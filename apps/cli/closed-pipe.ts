/**
 * Whoever reads our lines may have read enough (`| head`): what is left unsaid is no failure of the command.
 * A question that nobody reads any more is left; work that is under way is finished in silence and keeps its exit code.
 */

/** The parts of a process that this needs. */
export interface Speaking {
  readonly stdout: Stream
  readonly stderr: Stream
  exit(): void
}

interface Stream {
  on(event: 'error', listener: (error: Error & { readonly code?: string }) => void): unknown
}

const working: ReadonlySet<string> = new Set(['backup', 'restore'])

/** @param command the first word of what was asked */
export function endQuietly(process: Speaking, command: string | undefined): void {
  const hear = (whenClosed: () => void) => (error: Error & { readonly code?: string }) => {
    if (error.code !== 'EPIPE') throw error
    whenClosed()
  }
  process.stdout.on(
    'error',
    hear(() => {
      if (!working.has(command ?? '')) process.exit()
    }),
  )
  // Troubles that nobody reads are still troubles: the exit code says so.
  process.stderr.on(
    'error',
    hear(() => undefined),
  )
}
