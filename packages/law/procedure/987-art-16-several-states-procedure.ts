/**
 * The provisional determination of the State of residence for a person who works in several States becomes final after two months
 * in which no other State objects. After an objection the States look for agreement, and Article 6 applies meanwhile.
 * @source 987/2009 Art. 16(2)-(4)
 * @unit   the two months end with the day of the same number; on that last day an objection is still in time
 */
import { type PlainDate, plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { dateSchema, factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { lastDayOf } from './deadline-calendar.ts'

const factsSchema = Type.Partial(
  Type.Object({
    residenceState: stateSchema,
    determinedBy: stateSchema,
    /** The institutions of the other States concerned were informed. */
    otherStatesInformedOn: dateSchema,
    /** Another State said that it cannot accept the determination yet or that it disagrees; null: none did so far. */
    objectionOn: Type.Union([dateSchema, Type.Null()]),
    /** The day for which it is asked; absent: the day whose law is applied. */
    askedOn: dateSchema,
  }),
  { additionalProperties: false },
)
export type MultiStateProcedureFacts = Static<typeof factsSchema>

export interface MultiStateProcedureAnswer {
  readonly status: 'final' | 'provisional'
  /** The day on which it becomes or became final, if no objection comes. */
  readonly finalOn: PlainDate
}

const sources: FactSources<MultiStateProcedureFacts> = {
  residenceState: { question: 'residence-state', answeredBy: ['register', 'clerk'] },
  determinedBy: { question: 'determined-by', answeredBy: ['register', 'clerk'] },
  otherStatesInformedOn: { question: 'other-states-informed-on', answeredBy: ['register', 'clerk'], essential: true },
  objectionOn: { question: 'objection-on', answeredBy: ['other-state', 'register', 'clerk'] },
  askedOn: { question: 'asked-on', answeredBy: ['clerk'] },
}

const validity = { from: plainDate('2010-05-01') }

export const determinedByResidence: Rule<MultiStateProcedureFacts, 'determined-by-residence-state', 'determined-by-another-state'> = {
  id: 'determined-by-residence-state',
  provision: ['987/2009 Art 16(2)'],
  source: 'UK-CH Convention Annex 1 Art. 15, same text',
  validity,
  verified: true,
  leadsTo: ['987/2009 Art 16(1)', '987/2009 Art 16(2)'],
  says: {
    condition: 'the State of residence made the provisional determination',
    holds: 'The State of residence made the provisional determination.',
    'determined-by-another-state': '{state} made the determination, but the person lives elsewhere.',
  },
  evaluate: (known) => {
    const { residenceState, determinedBy } = known
    const facts = ['residenceState', 'determinedBy'] as const
    if (residenceState === undefined || determinedBy === undefined)
      return { state: 'unknown', missing: facts.filter((fact) => known[fact] === undefined), facts }
    if (residenceState === determinedBy) return { state: 'holds', facts }
    return { state: 'fails', because: 'determined-by-another-state', params: { state: determinedBy }, facts }
  },
}

export const noObjectionInTime: Rule<
  MultiStateProcedureFacts,
  'no-objection-in-two-months',
  'objection-in-time' | 'last-day',
  MultiStateProcedureAnswer
> = {
  id: 'no-objection-in-two-months',
  provision: ['987/2009 Art 16(3)'],
  source: 'UK-CH Convention Annex 1 Art. 15(3), same text; one administration (NAV) closes its cases after two months',
  validity,
  verified: true,
  leadsTo: ['987/2009 Art 16(4)', '987/2009 Art 6(1)'],
  says: {
    condition: 'no other State objects within two months of being informed',
    holds: 'Without an objection the determination is final from {finalOn}; before that day it is provisional.',
    'objection-in-time':
      'Another State objected within the two months. The States look for agreement, and one legislation applies provisionally.',
    'last-day': 'It is the last of the two months: until the end of this day another State may object.',
  },
  evaluate: ({ otherStatesInformedOn, objectionOn, askedOn }, { on }) => {
    const facts = ['otherStatesInformedOn', 'objectionOn', 'askedOn'] as const
    if (otherStatesInformedOn === undefined) return { state: 'unknown', missing: ['otherStatesInformedOn'], facts }
    const finalOn = lastDayOf('D01', otherStatesInformedOn)
    const params = { finalOn }
    if (objectionOn !== undefined && objectionOn !== null && objectionOn <= finalOn)
      return { state: 'fails', because: 'objection-in-time', params, facts }
    if (objectionOn === undefined) return { state: 'unknown', missing: ['objectionOn'], facts }
    const day = askedOn ?? on
    if (day === finalOn && objectionOn === null) return { state: 'unknown', because: 'last-day', missing: [], params, facts }
    return { state: 'holds', concludes: { status: day < finalOn ? 'provisional' : 'final', finalOn }, params, facts }
  },
}

export const multiStateProcedureSubject: LawSubject<MultiStateProcedureFacts, MultiStateProcedureAnswer> = {
  id: 'multi-state-procedure',
  area: 'procedure',
  title: 'Whether a provisional determination for work in several States has become final',
  factsSchema,
  sources,
  rules: [determinedByResidence, noObjectionInTime],
  parse: factsParser(factsSchema, ({ otherStatesInformedOn: informed, objectionOn, askedOn }) => {
    if (informed === undefined) return undefined
    if (typeof objectionOn === 'string' && objectionOn < informed) return { code: 'law/facts-contradict', at: '/objectionOn' }
    return askedOn !== undefined && askedOn < informed ? { code: 'law/facts-contradict', at: '/askedOn' } : undefined
  }),
  dayOf: ({ askedOn }) => askedOn,
  decide(facts, at) {
    const reasoning = reasonAbout<MultiStateProcedureAnswer>('multi-state-procedure', facts, at, sources)
    const made = reasoning.ask(determinedByResidence, facts)
    const said = reasoning.ask(noObjectionInTime, facts)
    if (made.state === 'fails' || said.state === 'fails') return reasoning.forClerk()
    return made.state === 'holds' && said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
