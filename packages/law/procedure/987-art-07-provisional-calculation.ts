/**
 * Data of another State are missing: on request the benefit is awarded, or the contribution calculated, provisionally; it is calculated
 * again when the data are complete.
 * @source 987/2009 Art. 7(1)-(2), Swiss consolidated text
 */
import { plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** To the benefit, or a duty to pay the contribution. */
    hasRightOrDuty: Type.Boolean(),
    areForeignDataComplete: Type.Boolean(),
    wasCalculatedProvisionally: Type.Boolean(),
    personHasAsked: Type.Boolean(),
    /** With what the institution has. */
    isCalculationPossible: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type ProvisionalCalculationFacts = Static<typeof factsSchema>

export interface ProvisionalCalculationAnswer {
  readonly calculate: 'definitively' | 'again' | 'provisionally' | 'when-data-arrive'
}

const sources: FactSources<ProvisionalCalculationFacts> = {
  hasRightOrDuty: { question: 'has-right-or-duty', answeredBy: ['register', 'clerk'] },
  areForeignDataComplete: { question: 'foreign-data-complete', answeredBy: ['register', 'other-state'] },
  wasCalculatedProvisionally: { question: 'calculated-provisionally-before', answeredBy: ['register'] },
  personHasAsked: { question: 'provisional-calculation-asked', answeredBy: ['person', 'register'] },
  isCalculationPossible: { question: 'calculation-possible', answeredBy: ['register', 'clerk'] },
}

const source = 'Swiss consolidated text SR 0.831.109.268.11, 987/2009 Art. 7'
const base = { source, validity: { from: plainDate('2010-05-01') }, verified: true } as const

export const calculatedWhenComplete: Rule<
  ProvisionalCalculationFacts,
  'calculated-when-data-are-complete',
  'data-missing',
  'definitively' | 'again'
> = {
  ...base,
  id: 'calculated-when-data-are-complete',
  provision: ['987/2009 Art 7(2)'],
  leadsTo: ['987/2009 Art 7(1)'],
  says: {
    condition: 'all that is needed from other States has arrived',
    holds: 'All data have arrived. What was calculated provisionally before is calculated again.',
    'data-missing': 'Data of another State are still missing.',
  },
  evaluate: ({ areForeignDataComplete, wasCalculatedProvisionally }) => {
    const facts = ['areForeignDataComplete', 'wasCalculatedProvisionally'] as const
    if (areForeignDataComplete === undefined) return { state: 'unknown', missing: ['areForeignDataComplete'], facts }
    if (!areForeignDataComplete) return { state: 'fails', because: 'data-missing', facts }
    if (wasCalculatedProvisionally === undefined) return { state: 'unknown', missing: ['wasCalculatedProvisionally'], facts }
    return { state: 'holds', concludes: wasCalculatedProvisionally ? 'again' : 'definitively', facts }
  },
}

type Reason = 'no-right' | 'not-asked' | 'too-little-known'

export const provisionalOnRequest: Rule<ProvisionalCalculationFacts, 'provisional-calculation-on-request', Reason> = {
  ...base,
  id: 'provisional-calculation-on-request',
  provision: ['987/2009 Art 7(1)'],
  leadsTo: ['987/2009 Art 7(2)'],
  says: {
    condition: 'the person asks for it, and what the institution has is enough for a provisional calculation',
    holds: 'The institution awards the benefit, or calculates the contribution, provisionally.',
    'no-right': 'There is neither a right to a benefit nor a duty to pay.',
    'not-asked': 'Nobody has asked for a provisional calculation.',
    'too-little-known': 'What the institution has is not enough for a calculation.',
  },
  evaluate: (known) => {
    const needed = ['hasRightOrDuty', 'personHasAsked', 'isCalculationPossible'] as const
    if (known.hasRightOrDuty === false) return { state: 'fails', because: 'no-right', facts: needed }
    if (known.personHasAsked === false) return { state: 'fails', because: 'not-asked', facts: needed }
    if (known.isCalculationPossible === false) return { state: 'fails', because: 'too-little-known', facts: needed }
    const missing = needed.filter((fact) => known[fact] === undefined)
    return missing.length > 0 ? { state: 'unknown', missing, facts: needed } : { state: 'holds', facts: needed }
  },
}

export const provisionalCalculationSubject: LawSubject<ProvisionalCalculationFacts, ProvisionalCalculationAnswer> = {
  id: 'provisional-calculation',
  area: 'procedure',
  title: 'Whether a benefit or a contribution is calculated provisionally while data of another State are missing',
  factsSchema,
  sources,
  rules: [calculatedWhenComplete, provisionalOnRequest],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<ProvisionalCalculationAnswer>('provisional-calculation', facts, at, sources)
    const complete = reasoning.ask(calculatedWhenComplete, facts)
    if (complete.state === 'holds') return reasoning.decided({ calculate: complete.concludes })
    if (complete.state === 'unknown') return reasoning.open()
    const provisional = reasoning.ask(provisionalOnRequest, facts)
    if (provisional.state === 'holds') return reasoning.decided({ calculate: 'provisionally' })
    if (provisional.state === 'unknown') return reasoning.open()
    return provisional.because === 'no-right' ? reasoning.forClerk() : reasoning.decided({ calculate: 'when-data-arrive' })
  },
}
