/**
 * States with laws of type A, under which invalidity benefits do not depend on the length of periods (Annex VI of 883/2004).
 * Most entries cover one scheme of the State only, so a listed State must say which type applies; a State that is not listed has type B.
 * @source memory
 */
import type { StateCode } from '@passerelle/kernel'

export const statesWithTypeA: ReadonlySet<StateCode> = new Set(['CZ', 'EE', 'FI', 'GB', 'GR', 'HR', 'IE', 'LV', 'SE'] as const)
