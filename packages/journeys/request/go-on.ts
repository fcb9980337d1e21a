/** After a clerk has spoken: what is decided goes on in the same transaction, what is still open waits. */
import { type Determination, reasonsOf } from '@passerelle/determination'
import type { Tx } from '@passerelle/platform'
import { recordOutcome } from '@passerelle/requests'
import { must } from '../engine/journey.ts'
import { resumeJourney } from '../engine/run-journey.ts'
import type { JourneyEnv } from '../env.ts'

export async function goOn(env: JourneyEnv, tx: Tx, { conclusion, decision, requestId }: Determination): Promise<void> {
  const institution = env.institution.id
  const now = env.clock.now()
  if (conclusion === 'granted') await resumeJourney(tx, institution, requestId, 'issue', now)
  if (conclusion === 'not-granted')
    must(
      await recordOutcome(tx, {
        institution,
        id: requestId,
        outcome: { outcome: 'not-issued', reasons: reasonsOf(decision), documentIds: [] },
        now,
      }),
    )
}
