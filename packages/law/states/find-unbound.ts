/** Which of the States named does not apply the Regulation on a day; those that are not known are passed over. */
import type { PlainDate, StateCode } from '@passerelle/kernel'
import { appliesRegulationOn } from './participation.table.ts'

export const findUnbound = (states: readonly (StateCode | undefined)[], on: PlainDate): StateCode | undefined =>
  states.find((state) => state !== undefined && !appliesRegulationOn(state, on))
