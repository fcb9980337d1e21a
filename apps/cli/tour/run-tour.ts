/** Walks both journeys, and a case that clerks play by hand, against the running nodes, over their public interfaces only. Green any number of times in a row. */
import type { Output } from '../output.ts'
import { findAddresses } from './addresses.ts'
import { Browser } from './browser.ts'
import { walkCaseByHand } from './case-by-hand.tour.ts'
import { walkHealthCard } from './health-card.tour.ts'
import { walkOpenCondition } from './open-condition.tour.ts'
import { walkPosting } from './posting.tour.ts'
import { fetchTrust } from './published-trust.ts'
import { expected, TourStop } from './tour-stop.ts'
import { startWalk } from './walk.ts'

export interface TourOptions {
  readonly json: boolean
  readonly data: string
  readonly portBase?: number
}

/** @returns 0 when every step showed what it must */
export async function runTour(options: TourOptions, output: Output): Promise<number> {
  const now = new Date()
  const begun = performance.now()
  const at = await findAddresses(options)
  const walk = startWalk(options.json ? undefined : output)
  const visitor = new Browser(at.gr)
  try {
    walk.begin('The world')
    await walk.step('every part is ready', async () => {
      for (const [name, origin] of Object.entries(at)) {
        const { status } = await visitor.open(`${origin}/readyz`)
        expected(status === 200, `${name} ready at ${origin}`, status)
      }
      return { value: undefined, proof: { ...at } }
    })
    const trust = await walk.step('the centre names whom to trust', async () => {
      const fetched = await fetchTrust(visitor, at.centre)
      return { value: fetched, proof: { directory: `version ${fetched.version}` } }
    })
    const world = { walk, at, trust, visitor, now }
    const { employer } = await walkPosting(world)
    await walkOpenCondition(world, employer)
    await walkHealthCard(world)
    await walkCaseByHand(world)
  } catch (error) {
    if (!(error instanceof TourStop)) throw error
  }
  const seconds = Number(((performance.now() - begun) / 1000).toFixed(1))
  const isGood = walk.failed === undefined
  if (options.json)
    output.out(
      JSON.stringify(
        { ok: isGood, at: now.toISOString(), seconds, steps: walk.done, ...(walk.failed && { failed: walk.failed }) },
        null,
        2,
      ),
    )
  else if (isGood) output.out(`\nAll ${walk.done.length} steps passed in ${seconds} s.`)
  else output.err(`\nStopped after ${walk.done.length} steps that passed.`)
  return isGood ? 0 : 1
}
