/**
 * Holidays, illness and training during a posting: a short stop neither ends the posting nor makes it longer.
 * @source Decision A2 pt. 3(b)
 */

import Type, { type Static } from 'typebox'
import { oneOf, periodSchema } from '../frame/parse-facts.ts'
import type { Rule } from '../frame/rule.ts'
import { since2010 } from './posting-rule.ts'

export const absenceReasons = ['illness', 'holiday', 'training', 'other'] as const

/** Days on which the posted person did not work in the host State. */
export const absencesSchema = Type.Array(
  Type.Object({ period: Type.Optional(periodSchema), reason: Type.Optional(oneOf(absenceReasons)) }, { additionalProperties: false }),
  { maxItems: 200 },
)

export interface AbsenceFacts {
  readonly absences?: Static<typeof absencesSchema>
}

export const absenceKeepsPosting: Rule<AbsenceFacts, 'absence-keeps-posting', 'absence-for-another-reason'> = {
  id: 'absence-keeps-posting',
  provision: ['Decision A2 pt 3(a)', 'Decision A2 pt 3(b)', '883/2004 Art 12(1)'],
  source: 'memory',
  validity: since2010,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'time off during the posting is holiday, illness or training',
    holds: 'Holiday, illness and training neither end the posting nor make it longer.',
    'absence-for-another-reason': 'The work stopped for another reason. A member of staff looks at whether the posting went on.',
  },
  evaluate: ({ absences }) => {
    if (absences === undefined || absences.some(({ reason }) => reason === undefined))
      return { state: 'unknown', missing: ['absences'], facts: ['absences'] }
    if (absences.some(({ reason }) => reason === 'other'))
      return { state: 'unknown', because: 'absence-for-another-reason', missing: [], facts: ['absences'] }
    return { state: 'holds', facts: ['absences'] }
  },
}
