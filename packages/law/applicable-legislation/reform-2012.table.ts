/**
 * Since when Regulation (EU) 465/2012 applies: home base, several employers, marginal activities.
 * @source lexgo.be; EEA and Switzerland: memory of the joint committees' decisions
 */
import { type PlainDate, plainDate, type StateCode } from '@passerelle/kernel'
import { agreementOf } from '../states/participation.table.ts'

export const reform2012: Readonly<Record<ReturnType<typeof agreementOf>, PlainDate>> = {
  EU: plainDate('2012-06-28'),
  EEA: plainDate('2013-02-02'),
  CH: plainDate('2015-01-01'),
  UK: plainDate('2012-06-28'),
}

/** Between the given States: the day of the one that came last. */
export const is465InForce = (states: readonly StateCode[], on: PlainDate): boolean =>
  on >= reform2012.EU && states.every((state) => reform2012[agreementOf(state)] <= on)
