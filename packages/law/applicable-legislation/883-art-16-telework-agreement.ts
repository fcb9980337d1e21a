/**
 * The Framework Agreement on habitual cross-border telework: on request the State of the employer, though a quarter or more is done at home.
 * @source Framework Agreement on Art. 16(1) of 883/2004, Arts. 1-3; socialsecurity.belgium.be; hwh.eu
 */
import { isStateCode, type StateCode } from '@passerelle/kernel'
import { type CountedActivity, type Situation, statesOf } from './counted-work.ts'
import { failsFor, lacks, leavesOpen, type SituationRule } from './legislation-rule.ts'
import { isReached } from './shares.ts'
import { isTeleworkSignatory, teleworkAgreementFrom } from './telework-signatories.table.ts'

export type TeleworkObstacle =
  | 'not-telework'
  | 'other-work'
  | 'seats-elsewhere'
  | 'residence-not-signatory'
  | 'seat-not-signatory'
  | 'half-or-more'
  | 'not-requested'
  | 'not-agreed'

export const teleworkAgreement: SituationRule<'telework-agreement', TeleworkObstacle | 'signatories-not-known'> = {
  id: 'telework-agreement',
  provision: ['883/2004 Art 16(1)', 'telework Framework Agreement Art 3'],
  source: 'socialsecurity.belgium.be; hwh.eu; nupurjalan.com quotes Art. 3',
  validity: { from: teleworkAgreementFrom },
  verified: true,
  leadsTo: ['883/2004 Art 13(1)(a)'],
  says: {
    condition: 'the Framework Agreement on telework names the State of the employer',
    holds:
      'On joint request the legislation of {state} applies, where the employer has its seat, for telework below {below} %; at most three years, renewable.',
    'not-telework': 'The work at home is not telework.',
    'other-work': 'The person also works otherwise than by telework at home and at the seat of the employer.',
    'seats-elsewhere': 'The employers do not all have their seat in one other State.',
    'residence-not-signatory': '{state}, where the person resides, has not signed the agreement on the day.',
    'seat-not-signatory': '{state}, where the employer has its seat, has not signed the agreement on the day.',
    'half-or-more': 'Telework takes up {below} % of the working time or more.',
    'not-requested': 'Nobody has asked for it.',
    'not-agreed': 'Employer and worker do not agree on it.',
    'signatories-not-known': 'No list tells whether both States have signed by the day.',
  },
  evaluate: (situation, { on, parameters: { teleworkBelowPercent: below } }) => {
    const { residenceState, teleworkRequest, counted } = situation
    const facts = ['activities', 'residenceState', 'teleworkRequest'] as const
    if (residenceState === undefined) return lacks('residenceState')
    if (!isStateCode(residenceState)) return failsFor('seats-elsewhere', facts)
    const atHome = counted.filter(({ state }) => state === residenceState)
    if (atHome.some(({ isTelework }) => isTelework === false)) return failsFor(atHome.length === 1 ? 'not-telework' : 'other-work', facts)
    const seat = findOnlySeat(counted)
    if (seat === 'several' || seat === residenceState) return failsFor('seats-elsewhere', facts)
    if (seat !== undefined && worksElsewhere(situation, seat)) return failsFor('other-work', facts)
    const hasSigned = isTeleworkSignatory(residenceState, on)
    if (hasSigned === false) return failsFor('residence-not-signatory', facts, { state: residenceState })
    const seatSigned = seat === undefined ? undefined : isTeleworkSignatory(seat, on)
    if (seat !== undefined && seatSigned === false) return failsFor('seat-not-signatory', facts, { state: seat })
    const half = isReached(residenceState, timeOf(counted), below)
    if (half === 'reached') return failsFor('half-or-more', facts, { below })
    if (teleworkRequest?.isMade === false) return failsFor('not-requested', facts)
    if (teleworkRequest?.agreedByBoth === false) return failsFor('not-agreed', facts)
    if (teleworkRequest?.isMade === undefined) return lacks('teleworkRequest/isMade')
    if (teleworkRequest.agreedByBoth === undefined) return lacks('teleworkRequest/agreedByBoth')
    const untold = atHome.find(({ isTelework }) => isTelework === undefined)
    if (untold !== undefined) return lacks(`activities/${untold.index}/isTelework`)
    if (half === 'open') return lacks(`activities/${atHome[0]?.index ?? 0}/workingTimePercent`)
    if (seat === undefined) return lacks('activities')
    if (hasSigned === undefined || seatSigned === undefined) return leavesOpen('signatories-not-known', facts)
    return { state: 'holds', concludes: seat, params: { state: seat, below }, facts }
  },
}

/** Only working time counts here. */
const timeOf = (counted: readonly CountedActivity[]) =>
  counted.map(({ state, workingTimePercent, activityPercent }) => {
    const time = workingTimePercent ?? activityPercent
    return time === undefined ? { state } : { state, workingTimePercent: time }
  })

/** The agreement is for employed persons who otherwise work where the employer has its seat. */
const worksElsewhere = ({ counted, residenceState }: Situation, seat: StateCode) =>
  counted.some(({ state, kind }) => kind !== 'employed' || state === 'outside' || (state !== residenceState && state !== seat)) ||
  statesOf(counted).length !== 2

function findOnlySeat(counted: readonly CountedActivity[]): StateCode | 'several' | undefined {
  let only: StateCode | undefined
  for (const { seat } of counted) {
    if (seat === undefined) return undefined
    if (seat === 'outside' || (only !== undefined && only !== seat)) return 'several'
    only = seat
  }
  return only
}
