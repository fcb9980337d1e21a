/** Steps one after the other, each shown with what proves it; the first that fails ends the walk with its problem. */
import type { Output } from '../output.ts'
import { lineOf, type Proof, problemLines, type StepDone, type StepFailed } from './report.ts'
import { TourStop } from './tour-stop.ts'

export interface Walk {
  readonly done: readonly StepDone[]
  readonly failed?: StepFailed
  begin(journey: string): void
  /** Does the step's work, shows its proof, and hands on its value. */
  step<T>(name: string, work: () => Promise<{ readonly proof: Proof; readonly value: T }>): Promise<T>
}

/** @param output where lines go while the walk goes on; none when they are not wanted */
export function startWalk(output: Output | undefined): Walk {
  const done: StepDone[] = []
  let journey = ''
  const walk: { -readonly [Key in keyof Walk]: Walk[Key] } = {
    done,
    begin(name) {
      journey = name
      output?.out(`\n${name}`)
    },
    async step(name, work) {
      const begun = performance.now()
      try {
        const { proof, value } = await work()
        const step = { journey, step: name, proof, ms: Math.round(performance.now() - begun) }
        done.push(step)
        output?.out(lineOf(step))
        return value
      } catch (error) {
        if (!(error instanceof TourStop)) throw error
        walk.failed = { journey, step: name, problem: error.problem }
        for (const line of problemLines(walk.failed)) output?.err(line)
        throw error
      }
    },
  }
  return walk
}
