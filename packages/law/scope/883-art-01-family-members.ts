/**
 * Who is a member of the family: the law of the State that pays; for care in kind the law of the State of residence.
 * Where that law draws no line, the spouse, minor children and dependent children of full age.
 * @source 883/2004 Art. 1(i); the definition that stands in for a silent law from memory
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { findUnbound } from '../states/find-unbound.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** What the membership is needed for. */
    neededFor: oneOf(['care-in-kind', 'other-benefit']),
    /** Under whose legislation the benefit is provided. */
    payingState: stateSchema,
    residenceState: stateSchema,
    /** The law that decides tells members of the family apart from other persons whom it covers. */
    lawDefinesFamily: Type.Boolean(),
    isRecognisedByLaw: Type.Boolean(),
    /** Not recognised only because the person lives in another household than the insured person or pensioner. */
    livesInAnotherHousehold: Type.Boolean(),
    /** On the insured person or pensioner. */
    isMainlyDependent: Type.Boolean(),
    relation: oneOf(['spouse', 'minor-child', 'child-of-full-age', 'other']),
  }),
  { additionalProperties: false },
)
export type FamilyMemberFacts = Static<typeof factsSchema>

export interface FamilyMemberAnswer {
  /** Whose law says who belongs to the family. */
  readonly lawOf: StateCode
  /** Absent where nothing is known but whose law decides. */
  readonly isMember?: boolean
}

const sources: FactSources<FamilyMemberFacts> = {
  neededFor: { question: 'family-membership-needed-for', answeredBy: ['register', 'clerk'], essential: true },
  payingState: { question: 'paying-state', answeredBy: ['register', 'clerk'], essential: true },
  residenceState: { question: 'residence-state', answeredBy: ['person', 'register'], essential: true },
  lawDefinesFamily: { question: 'law-defines-family', answeredBy: ['other-state', 'clerk'] },
  isRecognisedByLaw: { question: 'recognised-as-family', answeredBy: ['other-state', 'register', 'clerk'] },
  livesInAnotherHousehold: { question: 'same-household', answeredBy: ['person', 'register'] },
  isMainlyDependent: { question: 'mainly-dependent', answeredBy: ['person', 'register', 'clerk'] },
  relation: { question: 'relation', answeredBy: ['person', 'register'] },
}

const validity = { from: plainDate('2010-05-01') }

export const lawNamingFamily: Rule<FamilyMemberFacts, 'law-naming-family-members', 'state-not-bound', StateCode> = {
  id: 'law-naming-family-members',
  provision: ['883/2004 Art 1(i)(1)'],
  source: 'notes on 883/2004 Art. 1(i) in the facts of the research',
  validity,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'it is known whose law says who is a member of the family',
    holds: 'The law of {state} says who is a member of the family.',
    'state-not-bound': '{state} does not apply the Regulation on that day.',
  },
  evaluate: ({ neededFor, payingState, residenceState }, { on }) => {
    const facts = ['neededFor', 'payingState', 'residenceState'] as const
    if (neededFor === undefined) return { state: 'unknown', missing: ['neededFor'], facts }
    const isCare = neededFor === 'care-in-kind'
    const state = isCare ? residenceState : payingState
    const provision = [isCare ? '883/2004 Art 1(i)(1)(ii)' : '883/2004 Art 1(i)(1)(i)']
    if (state === undefined) return { state: 'unknown', missing: [isCare ? 'residenceState' : 'payingState'], provision, facts }
    const unbound = findUnbound([payingState, residenceState], on)
    if (unbound !== undefined)
      return { state: 'unknown', because: 'state-not-bound', missing: [], params: { state: unbound }, provision, facts }
    return { state: 'holds', concludes: state, params: { state }, provision, facts }
  },
}

type NotMember = 'not-recognised' | 'no-spouse-or-child' | 'not-dependent'

export const memberOfFamily: Rule<FamilyMemberFacts, 'member-of-family', NotMember> = {
  id: 'member-of-family',
  provision: ['883/2004 Art 1(i)(1)', '883/2004 Art 1(i)(2)', '883/2004 Art 1(i)(3)'],
  source: 'memory for points 2 and 3',
  validity,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'that law, or where it is silent the Regulation, counts the person among the family',
    holds: 'The person is a member of the family.',
    'not-recognised': 'The law that decides does not count the person among the family.',
    'no-spouse-or-child': 'That law draws no line, and the person is neither spouse nor child.',
    'not-dependent': 'That law draws no line, and the child is of full age and not dependent.',
  },
  evaluate: ({ lawDefinesFamily, isRecognisedByLaw, livesInAnotherHousehold, isMainlyDependent, relation }) => {
    const facts = ['lawDefinesFamily', 'isRecognisedByLaw', 'livesInAnotherHousehold', 'isMainlyDependent', 'relation'] as const
    const definition = ['883/2004 Art 1(i)(2)']
    if (isRecognisedByLaw === true) return { state: 'holds', provision: ['883/2004 Art 1(i)(1)'], facts }
    if (lawDefinesFamily === undefined) return { state: 'unknown', missing: ['lawDefinesFamily'], facts }
    if (lawDefinesFamily) {
      if (isRecognisedByLaw === undefined) return { state: 'unknown', missing: ['isRecognisedByLaw'], facts }
      const household = ['883/2004 Art 1(i)(3)']
      if (livesInAnotherHousehold === undefined)
        return { state: 'unknown', missing: ['livesInAnotherHousehold'], provision: household, facts }
      if (!livesInAnotherHousehold) return { state: 'fails', because: 'not-recognised', facts }
      if (isMainlyDependent === undefined) return { state: 'unknown', missing: ['isMainlyDependent'], provision: household, facts }
      return isMainlyDependent ? { state: 'holds', provision: household, facts } : { state: 'fails', because: 'not-recognised', facts }
    }
    if (relation === undefined) return { state: 'unknown', missing: ['relation'], provision: definition, facts }
    if (relation === 'other') return { state: 'fails', because: 'no-spouse-or-child', provision: definition, facts }
    if (relation !== 'child-of-full-age') return { state: 'holds', provision: definition, facts }
    if (isMainlyDependent === undefined) return { state: 'unknown', missing: ['isMainlyDependent'], provision: definition, facts }
    return isMainlyDependent
      ? { state: 'holds', provision: definition, facts }
      : { state: 'fails', because: 'not-dependent', provision: definition, facts }
  },
}

export const familyMemberSubject: LawSubject<FamilyMemberFacts, FamilyMemberAnswer> = {
  id: 'family-member',
  area: 'scope',
  title: 'Whose law says who is a member of the family, and whether a person is one',
  factsSchema,
  sources,
  rules: [lawNamingFamily, memberOfFamily],
  parse: factsParser(factsSchema, ({ lawDefinesFamily, isRecognisedByLaw }) =>
    lawDefinesFamily === false && isRecognisedByLaw !== undefined ? { code: 'law/facts-contradict', at: '/isRecognisedByLaw' } : undefined,
  ),
  decide(facts, at) {
    const reasoning = reasonAbout<FamilyMemberAnswer>('family-member', facts, at, sources)
    const law = reasoning.ask(lawNamingFamily, facts)
    if (law.state !== 'holds') return reasoning.open()
    const lawOf = law.concludes
    const isOnlyLawAsked = [facts.lawDefinesFamily, facts.isRecognisedByLaw, facts.relation].every((fact) => fact === undefined)
    if (isOnlyLawAsked) return reasoning.decided({ lawOf })
    const said = reasoning.ask(memberOfFamily, facts)
    if (said.state === 'unknown') return reasoning.open({ otherwise: { lawOf } })
    return reasoning.decided(
      { lawOf, isMember: said.state === 'holds' },
      { legalBasis: [...law.finding.provision, ...said.finding.provision] },
    )
  },
}
