/**
 * On what ground a parent's situation gives a right to family benefits: activity, pension or residence.
 * Activity goes on while wages or benefits other than pensions are paid, and in unpaid leave for child-raising where the national law equates it.
 * @source Decision F1; HMRC TCTM02820
 */
import Type, { type Static } from 'typebox'
import { factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { familyStatesBound, since2010 } from './family-states-bound.ts'
import type { Basis } from './priority-facts.ts'

export const parentSituations = [
  'work',
  /** Sickness, maternity, accident at work, occupational disease or unemployment with wages or benefits that are no pensions. */
  'paid-suspension',
  'paid-leave',
  'strike-or-lock-out',
  'unpaid-child-raising-leave',
  'other-unpaid-leave',
  'pension',
  'no-activity',
] as const

const factsSchema = Type.Partial(
  Type.Object({
    /** The State whose legislation the parent is under. */
    state: stateSchema,
    situation: oneOf(parentSituations),
    /** The law of that State treats unpaid leave for child-raising as work. */
    leaveIsEquated: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type RightBasisFacts = Static<typeof factsSchema>

export interface RightBasisAnswer {
  readonly basis: Basis
}

const sources: FactSources<RightBasisFacts> = {
  state: { question: 'parent-state', answeredBy: ['person', 'register'] },
  situation: { question: 'parent-situation', answeredBy: ['person', 'register', 'other-state'], essential: true },
  leaveIsEquated: { question: 'leave-equated-to-work', answeredBy: ['other-state', 'clerk'] },
}

const cited = ['Decision F1', '883/2004 Art 68(1)(a)']
/** Where the Decision names a situation. */
const points: Partial<Record<(typeof parentSituations)[number], readonly string[]>> = {
  work: ['Decision F1 pt 1(a)'],
  'paid-suspension': ['Decision F1 pt 1(b)(i)'],
  'paid-leave': ['Decision F1 pt 1(b)(ii)'],
  'strike-or-lock-out': ['Decision F1 pt 1(b)(ii)'],
  'unpaid-child-raising-leave': ['Decision F1 pt 1(b)(iii)'],
  pension: ['883/2004 Art 67'],
}

export const basisOfFamilyRight: Rule<RightBasisFacts, 'basis-of-family-right', 'unpaid-leave', RightBasisAnswer> = {
  id: 'basis-of-family-right',
  provision: cited,
  source: 'HMRC TCTM02820; unpaid leave and the numbers of the points from memory',
  validity: since2010,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'it is known on what ground the parent has a right to family benefits',
    holds: 'For family benefits the right of this parent rests on {basis}.',
    'unpaid-leave': 'The leave is unpaid and not for child-raising. Whether it still counts as work is for a member of staff.',
  },
  evaluate: ({ situation, leaveIsEquated }) => {
    if (situation === undefined) return { state: 'unknown', missing: ['situation'], facts: ['situation'] }
    if (situation === 'other-unpaid-leave') return { state: 'unknown', because: 'unpaid-leave', missing: [], facts: ['situation'] }
    if (situation === 'unpaid-child-raising-leave' && leaveIsEquated === undefined)
      return { state: 'unknown', missing: ['leaveIsEquated'], facts: ['situation', 'leaveIsEquated'] }
    const basis = basisOf(situation, leaveIsEquated)
    const provision = [...cited, ...(points[situation] ?? [])]
    return { state: 'holds', concludes: { basis }, provision, params: { basis }, facts: ['situation', 'leaveIsEquated'] }
  },
}

function basisOf(situation: (typeof parentSituations)[number], leaveIsEquated: boolean | undefined): Basis {
  if (situation === 'pension') return 'pension'
  if (situation === 'no-activity') return 'residence'
  return situation === 'unpaid-child-raising-leave' && leaveIsEquated !== true ? 'residence' : 'activity'
}

export const familyRightBasisSubject: LawSubject<RightBasisFacts, RightBasisAnswer> = {
  id: 'family-right-basis',
  area: 'family',
  title: 'On what ground a parent has a right to family benefits',
  factsSchema,
  sources,
  rules: [familyStatesBound, basisOfFamilyRight],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<RightBasisAnswer>('family-right-basis', facts, at, sources)
    if (reasoning.ask(familyStatesBound, { states: [facts.state] }).state !== 'holds') return reasoning.forClerk()
    const said = reasoning.ask(basisOfFamilyRight, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
