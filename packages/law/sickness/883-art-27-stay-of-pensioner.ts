/**
 * A pensioner who stays outside the State of residence: necessary care, and full care in the State that bears the cost where Annex IV names it.
 * @source 883/2004 Art. 27(1)-(2) and Annex IV; eu-healthcare.eopyy.gov.gr
 */
import Type, { type Static } from 'typebox'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { findAnnexRow } from '../states/annexes.table.ts'
import type { CareScope } from './883-art-18-care-in-competent-state.ts'
import { careStatesBound, since2010 } from './care-states-bound.ts'

const factsSchema = Type.Partial(
  Type.Object({
    pensionFrom: stateSchema,
    residenceState: stateSchema,
    stayIn: stateSchema,
    /** True: the State of residence pays a pension too, and bears the cost of care. */
    hasPensionFromResidence: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type PensionerStayFacts = Static<typeof factsSchema>

const sources: FactSources<PensionerStayFacts> = {
  pensionFrom: { question: 'pensions-from', answeredBy: ['person', 'register', 'other-state'], essential: true },
  residenceState: { question: 'residence-state', answeredBy: ['person', 'register'], essential: true },
  stayIn: { question: 'stay-state', answeredBy: ['person'], essential: true },
  hasPensionFromResidence: { question: 'pensions-from', answeredBy: ['person', 'register', 'other-state'], essential: true },
}

/** Each paragraph sends on: the first to Art. 19, the second to Art. 18(1). */
const cited = ['883/2004 Art 27(1)', '883/2004 Art 27(2)', '883/2004 Annex IV']

export const careDuringPensionerStay: Rule<PensionerStayFacts, 'care-during-pensioner-stay', 'at-home', CareScope> = {
  id: 'care-during-pensioner-stay',
  provision: cited,
  source: 'eu-healthcare.eopyy.gov.gr, list of States; first paragraph from memory',
  validity: since2010,
  verified: true,
  leadsTo: ['883/2004 Art 23', '883/2004 Art 24'],
  says: {
    condition: 'a pensioner who stays in another State has a right to care there',
    holds: 'In {state} the pensioner has a right to: {care}.',
    'at-home': 'The person is in the State of residence, where other rules give care.',
  },
  evaluate: ({ pensionFrom, residenceState, stayIn, hasPensionFromResidence }, { on }) => {
    const known = { pensionFrom, residenceState, stayIn }
    const read = ['pensionFrom', 'residenceState', 'stayIn'] as const
    const all = [...read, 'hasPensionFromResidence'] as const
    const missing = read.filter((fact) => known[fact] === undefined)
    if (stayIn === undefined || missing.length > 0) return { state: 'unknown', missing, facts: read }
    if (stayIn === residenceState) return { state: 'fails', because: 'at-home', facts: all }
    const isOpenToPayer = stayIn === pensionFrom && findAnnexRow('883/IV', stayIn, on) !== undefined
    const residencePays = hasPensionFromResidence ?? (residenceState === pensionFrom ? true : undefined)
    if (isOpenToPayer && residencePays === undefined) return { state: 'unknown', missing: ['hasPensionFromResidence'], facts: all }
    const care = isOpenToPayer && !residencePays ? 'full-care' : 'necessary-care-only'
    const asElsewhere = care === 'full-care' ? '883/2004 Art 18(1)' : '883/2004 Art 19(1)'
    return { state: 'holds', concludes: { care }, provision: [...cited, asElsewhere], params: { state: stayIn, care }, facts: all }
  },
}

export const pensionerStaySubject: LawSubject<PensionerStayFacts, CareScope> = {
  id: 'pensioner-stay',
  area: 'sickness',
  title: 'Which care a pensioner has a right to during a stay in another State',
  factsSchema,
  sources,
  rules: [careStatesBound, careDuringPensionerStay],
  parse: factsParser(factsSchema, ({ pensionFrom, residenceState, hasPensionFromResidence }) =>
    hasPensionFromResidence === false && pensionFrom !== undefined && pensionFrom === residenceState
      ? { code: 'law/facts-contradict', at: '/hasPensionFromResidence' }
      : undefined,
  ),
  decide(facts, at) {
    const reasoning = reasonAbout<CareScope>('pensioner-stay', facts, at, sources)
    const states = [facts.pensionFrom, facts.residenceState, facts.stayIn]
    if (reasoning.ask(careStatesBound, { states, isAlikeWithUk: true }).state !== 'holds') return reasoning.forClerk()
    const said = reasoning.ask(careDuringPensionerStay, facts)
    if (said.state === 'holds') return reasoning.decided(said.concludes)
    return said.state === 'fails' ? reasoning.forClerk() : reasoning.open()
  },
}
