/**
 * Family benefits that do not reach the family are paid to whoever in fact maintains it.
 * @source 883/2004 Art. 68a; Commission A-Z on family benefits
 */
import Type, { type Static } from 'typebox'
import { factsParser } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { since2010 } from './family-states-bound.ts'

const factsSchema = Type.Partial(
  Type.Object({
    isUsedForFamily: Type.Boolean(),
    /** The institution of the State where the family lives asked for it, or an authority named for that. */
    isRequestedFromThere: Type.Boolean(),
    /** Another person or body in fact maintains the family. */
    isMaintainedByOther: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type PayeeFacts = Static<typeof factsSchema>

export interface PayeeAnswer {
  readonly payTo: 'entitled-person' | 'who-maintains-the-family'
}

const sources: FactSources<PayeeFacts> = {
  isUsedForFamily: { question: 'benefit-used-for-family', answeredBy: ['person', 'other-state', 'clerk'] },
  isRequestedFromThere: { question: 'payee-requested', answeredBy: ['other-state'] },
  isMaintainedByOther: { question: 'who-maintains-the-family', answeredBy: ['person', 'other-state'] },
}

export const payeeOfFamilyBenefits: Rule<PayeeFacts, 'payee-of-family-benefits', 'not-requested' | 'nobody-else', PayeeAnswer> = {
  id: 'payee-of-family-benefits',
  provision: ['883/2004 Art 68a'],
  source: 'Commission A-Z on family benefits',
  validity: since2010,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'it is known to whom family benefits are paid',
    holds: 'It is known to whom family benefits are paid.',
    'not-requested': 'The institution where the family lives has not asked for another payee.',
    'nobody-else': 'The money is not used for the family, but nobody else is known who maintains it.',
  },
  evaluate: ({ isUsedForFamily, isRequestedFromThere, isMaintainedByOther }) => {
    const read = ['isUsedForFamily', 'isRequestedFromThere', 'isMaintainedByOther'] as const
    if (isUsedForFamily === undefined) return { state: 'unknown', missing: ['isUsedForFamily'], facts: read }
    if (isUsedForFamily) return { state: 'holds', concludes: { payTo: 'entitled-person' }, facts: read }
    if (isMaintainedByOther === false) return { state: 'unknown', because: 'nobody-else', missing: [], facts: read }
    if (isRequestedFromThere === false) return { state: 'unknown', because: 'not-requested', missing: [], facts: read }
    if (isRequestedFromThere === undefined) return { state: 'unknown', missing: ['isRequestedFromThere'], facts: read }
    if (isMaintainedByOther === undefined) return { state: 'unknown', missing: ['isMaintainedByOther'], facts: read }
    return { state: 'holds', concludes: { payTo: 'who-maintains-the-family' }, facts: read }
  },
}

export const familyPayeeSubject: LawSubject<PayeeFacts, PayeeAnswer> = {
  id: 'family-payee',
  area: 'family',
  title: 'To whom family benefits are paid',
  factsSchema,
  sources,
  rules: [payeeOfFamilyBenefits],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<PayeeAnswer>('family-payee', facts, at, sources)
    const said = reasoning.ask(payeeOfFamilyBenefits, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
