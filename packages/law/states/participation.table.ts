/**
 * Since when, and until when, each State applies Regulation 883/2004, and by which agreement.
 * @source Commission and national pages on the start of application (lexgo.be; countries facts of the research), GB: Withdrawal Agreement
 */
import { contains, isStateCode, type Period, type PlainDate, plainDate, type StateCode, stateCodes } from '@passerelle/kernel'

/** EU law itself, the EEA Agreement, the EU-Swiss agreement on free movement, or the United Kingdom. */
export type Agreement = 'EU' | 'EEA' | 'CH' | 'UK'

const eeaEfta: readonly string[] = ['IS', 'LI', 'NO']

export function agreementOf(state: StateCode): Agreement {
  if (state === 'GB') return 'UK'
  if (state === 'CH') return 'CH'
  return eeaEfta.includes(state) ? 'EEA' : 'EU'
}

const exceptions: Partial<Record<StateCode, Period>> = {
  HR: { from: plainDate('2013-07-01') },
  CH: { from: plainDate('2012-04-01') },
  IS: { from: plainDate('2012-06-01') },
  LI: { from: plainDate('2012-06-01') },
  NO: { from: plainDate('2012-06-01') },
  GB: { from: plainDate('2010-05-01'), to: plainDate('2020-12-31') },
}

export const participation: Readonly<Record<StateCode, Period>> = Object.fromEntries(
  stateCodes.map((state) => [state, exceptions[state] ?? { from: plainDate('2010-05-01') }]),
) as Record<StateCode, Period>

export function appliesRegulationOn(state: StateCode, on: PlainDate): boolean {
  return contains(participation[state], on)
}

/**
 * Whether one agreement carries a national's right between the given States.
 * EEA and EU-Swiss law do not add up: a case that needs both is not covered by either.
 * @source EEA Agreement Annex VI; EU-CH Agreement Annex II; the triangle rests on memory
 */
export function oneAgreementCovers(nationality: string, states: readonly StateCode[]): boolean {
  if (!isStateCode(nationality)) return false
  const involved = new Set([agreementOf(nationality), ...states.map(agreementOf)])
  if (involved.has('UK')) return false
  if (involved.has('EEA') && involved.has('CH')) return false
  return agreementOf(nationality) !== 'CH' || new Set(states.map(agreementOf)).size === 2
}
