/**
 * Voluntary insurance in one State beside compulsory insurance in another: barred for the same branch,
 * except for pensions after earlier work under the law of the first State, if that law allows both.
 * @source 883/2004 Art. 14(1)-(3): memory
 */
import type { StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { type Branch, branches } from '../scope/benefit-facts.ts'
import { findUnbound } from '../states/find-unbound.ts'
import { from2010, memory } from './legislation-rule.ts'

const factsSchema = Type.Partial(
  Type.Object({
    branch: oneOf(branches),
    /** Where the person wants to be insured voluntarily, or to continue an insurance of choice. */
    voluntaryIn: stateSchema,
    /** Where the person is insured compulsorily in that branch; null: nowhere. */
    compulsoryIn: Type.Union([stateSchema, Type.Null()]),
    /** The State of the voluntary scheme has no other scheme in that branch. */
    isOnlySchemeThere: Type.Boolean(),
    /** Was once subject to the law of the State of the voluntary scheme because of work. */
    workedUnderItsLaw: Type.Boolean(),
    /** That law allows both at once, in words or by its silence. */
    allowsBoth: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type VoluntaryInsuranceFacts = Static<typeof factsSchema>

export interface VoluntaryInsuranceAnswer {
  /** By the Regulation; the conditions of the scheme itself stand besides. */
  readonly mayBeInsured: boolean
}

const sources: FactSources<VoluntaryInsuranceFacts> = {
  branch: { question: 'branch', answeredBy: ['person', 'register'], essential: true },
  voluntaryIn: { question: 'voluntary-insurance-in', answeredBy: ['person'], essential: true },
  compulsoryIn: { question: 'compulsory-insurance-in', answeredBy: ['register', 'other-state'], essential: true },
  isOnlySchemeThere: { question: 'only-voluntary-scheme', answeredBy: ['register', 'clerk'] },
  workedUnderItsLaw: { question: 'worked-under-law-before', answeredBy: ['register', 'other-state'] },
  allowsBoth: { question: 'both-insurances-allowed', answeredBy: ['register', 'clerk'] },
}

export const noCompulsoryInsurance: Rule<
  VoluntaryInsuranceFacts,
  'no-compulsory-insurance-elsewhere',
  'compulsory-elsewhere' | 'same-state' | 'only-scheme' | 'state-not-bound'
> = {
  id: 'no-compulsory-insurance-elsewhere',
  provision: ['883/2004 Art 14(1)', '883/2004 Art 14(2)'],
  source: memory,
  validity: from2010,
  verified: false,
  leadsTo: ['883/2004 Art 14(3)'],
  says: {
    condition: 'the person is not insured compulsorily in another State in the same branch',
    holds: 'Nothing in the Regulation bars voluntary insurance in {state}; between several schemes the person chooses one.',
    'compulsory-elsewhere': 'The person is insured compulsorily in {compulsory} in the same branch.',
    'same-state': 'Both insurances are in {state}, so its own law decides.',
    'only-scheme': 'In this branch {state} has a voluntary scheme only, so the general rules on the applicable legislation decide.',
    'state-not-bound': '{unbound} does not apply the Regulation on that day.',
  },
  evaluate: (known, { on }) => {
    const { branch, voluntaryIn, compulsoryIn, isOnlySchemeThere } = known
    const needed = ['branch', 'voluntaryIn', 'compulsoryIn'] as const
    const facts = [...needed, 'isOnlySchemeThere'] as const
    const unbound = findUnbound([voluntaryIn, compulsoryIn ?? undefined], on)
    if (unbound !== undefined) return { state: 'unknown', because: 'state-not-bound', missing: [], params: { unbound }, facts }
    if (branch === undefined || voluntaryIn === undefined || compulsoryIn === undefined)
      return { state: 'unknown', missing: needed.filter((fact) => known[fact] === undefined), facts }
    const params = { state: voluntaryIn satisfies StateCode, compulsory: compulsoryIn ?? '' }
    if (isOnlySchemeThere === true)
      return { state: 'unknown', because: 'only-scheme', missing: [], provision: ['883/2004 Art 14(1)'], params, facts }
    if (compulsoryIn === null) return { state: 'holds', params, facts }
    if (compulsoryIn === voluntaryIn) return { state: 'unknown', because: 'same-state', missing: [], params, facts }
    return { state: 'fails', because: 'compulsory-elsewhere', provision: ['883/2004 Art 14(2)'], params, facts }
  },
}

const pensionBranches: readonly Branch[] = ['old-age', 'invalidity', 'survivors']

type NotPension = 'no-pension' | 'never-worked-there' | 'law-forbids-both'

export const voluntaryPensionInsurance: Rule<VoluntaryInsuranceFacts, 'voluntary-pension-insurance', NotPension> = {
  id: 'voluntary-pension-insurance',
  provision: ['883/2004 Art 14(3)'],
  source: memory,
  validity: from2010,
  verified: false,
  leadsTo: ['883/2004 Art 14(2)'],
  says: {
    condition: 'the insurance is for a pension, the person worked under that law before, and it allows both',
    holds: 'For pensions the person may be insured voluntarily in {state} beside the compulsory insurance.',
    'no-pension': 'The exception is for invalidity, old-age and survivors’ pensions only.',
    'never-worked-there': 'The person was never subject to the law of {state} because of work.',
    'law-forbids-both': 'The law of {state} does not allow both insurances at once.',
  },
  evaluate: (known) => {
    const { branch, voluntaryIn, workedUnderItsLaw, allowsBoth } = known
    const facts = ['branch', 'voluntaryIn', 'workedUnderItsLaw', 'allowsBoth'] as const
    const params = { state: voluntaryIn ?? '' }
    if (branch === undefined) return { state: 'unknown', missing: ['branch'], facts }
    if (!pensionBranches.includes(branch)) return { state: 'fails', because: 'no-pension', facts }
    if (workedUnderItsLaw === false) return { state: 'fails', because: 'never-worked-there', params, facts }
    if (allowsBoth === false) return { state: 'fails', because: 'law-forbids-both', params, facts }
    const missing = (['workedUnderItsLaw', 'allowsBoth'] as const).filter((fact) => known[fact] === undefined)
    return missing.length > 0 ? { state: 'unknown', missing, params, facts } : { state: 'holds', params, facts }
  },
}

export const voluntaryInsuranceSubject: LawSubject<VoluntaryInsuranceFacts, VoluntaryInsuranceAnswer> = {
  id: 'voluntary-insurance',
  area: 'applicable-legislation',
  title: 'Whether a person may be insured voluntarily in one State beside another',
  factsSchema,
  sources,
  rules: [noCompulsoryInsurance, voluntaryPensionInsurance],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<VoluntaryInsuranceAnswer>('voluntary-insurance', facts, at, sources)
    const free = reasoning.ask(noCompulsoryInsurance, facts)
    if (free.state === 'holds') return reasoning.decided({ mayBeInsured: true })
    if (free.state === 'unknown') return reasoning.open()
    const pension = reasoning.ask(voluntaryPensionInsurance, facts)
    if (pension.state === 'unknown') return reasoning.open()
    const mayBeInsured = pension.state === 'holds'
    return reasoning.decided(
      { mayBeInsured },
      { legalBasis: mayBeInsured ? pension.finding.provision : [...free.finding.provision, ...pension.finding.provision] },
    )
  },
}
