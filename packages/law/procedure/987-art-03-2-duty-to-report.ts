/**
 * Persons tell the institutions of every change that affects their rights; a failure has no harder consequence than under national law.
 * @source 987/2009 Art. 3(2), Swiss consolidated text; 883/2004 Art. 76(4)-(5): memory
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { dateSchema, factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { findUnbound } from '../states/find-unbound.ts'

const factsSchema = Type.Partial(
  Type.Object({
    competentState: stateSchema,
    residenceState: stateSchema,
    /** In the personal or family situation, of something that affects a right to benefits. */
    affectsRights: Type.Boolean(),
    changedOn: dateSchema,
    /** The person told an institution; null: not yet. */
    toldOn: Type.Union([dateSchema, Type.Null()]),
  }),
  { additionalProperties: false },
)
export type DutyToReportFacts = Static<typeof factsSchema>

export interface DutyToReportAnswer {
  readonly mustTell: boolean
  /** States whose institutions are told. */
  readonly tells?: readonly StateCode[]
}

const sources: FactSources<DutyToReportFacts> = {
  competentState: { question: 'competent-state', answeredBy: ['register'], essential: true },
  residenceState: { question: 'residence-state', answeredBy: ['person', 'register'], essential: true },
  affectsRights: { question: 'change-affects-rights', answeredBy: ['register', 'clerk'] },
  changedOn: { question: 'change-happened-on', answeredBy: ['person'] },
  toldOn: { question: 'change-told-on', answeredBy: ['register'] },
}

type Reason = 'affects-no-right' | 'state-not-bound'

export const changesReported: Rule<DutyToReportFacts, 'changes-are-reported', Reason, readonly StateCode[]> = {
  id: 'changes-are-reported',
  provision: ['883/2004 Art 76(4)', '987/2009 Art 3(2)'],
  source: 'Swiss consolidated text SR 0.831.109.268.11, 987/2009 Art. 3; 883/2004 Art. 76: memory',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  fromMemory: '883/2004 Art 76(4): whom the person tells',
  leadsTo: [],
  says: {
    condition: 'something changed in the situation of a person that affects a right to benefits',
    holds: 'The person tells the institutions of the competent State and of the State of residence as soon as possible, with the evidence.',
    'affects-no-right': 'The change affects no right to benefits.',
    'state-not-bound': '{state} does not apply the Regulation on that day.',
  },
  evaluate: (known, { on }) => {
    const { competentState, residenceState, affectsRights } = known
    const facts = ['competentState', 'residenceState', 'affectsRights', 'changedOn'] as const
    const unbound = findUnbound([competentState, residenceState], on)
    if (unbound !== undefined) return { state: 'unknown', because: 'state-not-bound', missing: [], params: { state: unbound }, facts }
    if (affectsRights === false) return { state: 'fails', because: 'affects-no-right', facts }
    if (competentState === undefined || residenceState === undefined || affectsRights === undefined)
      return {
        state: 'unknown',
        missing: (['competentState', 'residenceState', 'affectsRights'] as const).filter((fact) => known[fact] === undefined),
        facts,
      }
    return { state: 'holds', concludes: [...new Set([competentState, residenceState])], facts }
  },
}

export const silenceProportionate: Rule<DutyToReportFacts, 'failure-to-report-measured', 'to-be-weighed'> = {
  id: 'failure-to-report-measured',
  provision: ['883/2004 Art 76(5)'],
  source: 'memory',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: ['883/2004 Art 76(5)'],
  says: {
    condition: 'the person has told an institution of the change',
    holds: 'The person has told of the change.',
    'to-be-weighed':
      'The person has not told of the change. Measures are those of national law for like cases, in proportion, and may not make a right impossible to use.',
  },
  evaluate: ({ toldOn }) => {
    const facts = ['toldOn', 'changedOn'] as const
    if (toldOn === undefined) return { state: 'unknown', missing: ['toldOn'], facts }
    return toldOn === null ? { state: 'unknown', because: 'to-be-weighed', missing: [], facts } : { state: 'holds', facts }
  },
}

export const dutyToReportSubject: LawSubject<DutyToReportFacts, DutyToReportAnswer> = {
  id: 'duty-to-report-changes',
  area: 'procedure',
  title: 'Whom a person tells of a change that affects rights',
  factsSchema,
  sources,
  rules: [changesReported, silenceProportionate],
  parse: factsParser(factsSchema, ({ changedOn, toldOn }) =>
    changedOn !== undefined && typeof toldOn === 'string' && toldOn < changedOn
      ? { code: 'law/facts-contradict', at: '/toldOn' }
      : undefined,
  ),
  dayOf: ({ changedOn }) => changedOn,
  decide(facts, at) {
    const reasoning = reasonAbout<DutyToReportAnswer>('duty-to-report-changes', facts, at, sources)
    const said = reasoning.ask(changesReported, facts)
    if (said.state === 'fails') return reasoning.decided({ mustTell: false })
    if (said.state === 'unknown') return reasoning.open()
    const answer = { mustTell: true, tells: said.concludes }
    const legalBasis = said.finding.provision
    // Asked only where it is known whether the person told of it: the duty itself does not depend on that.
    if (facts.toldOn === undefined) return reasoning.decided(answer, { legalBasis })
    const told = reasoning.ask(silenceProportionate, facts)
    return told.state === 'holds' ? reasoning.decided(answer, { legalBasis }) : reasoning.forClerk({ otherwise: answer })
  },
}
