/**
 * Which instrument coordinates a situation with the United Kingdom: Regulation 883/2004 itself, through an agreement that protects
 * situations from before 2021, or one of the agreements that followed.
 * @source Withdrawal Agreement Art. 30-31, 127; TCA Art. 488-491; EEA EFTA - UK Convention of 30 June 2023; CH-UK Convention of 9 September 2021
 */
import { maxDate, type PlainDate, plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { dateSchema, factsParser, stateSchema } from '../frame/parse-facts.ts'
import { type Reasoning, reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule, Verdict } from '../frame/rule.ts'
import { rulesetOn } from '../frame/rulesets.table.ts'
import type { LawSubject } from '../frame/subject.ts'
import { type Agreement, agreementOf } from '../states/participation.table.ts'
import { conventionInForce, type Instrument, protectsEarlier, provisionsOf } from './instruments.table.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** All the States that the situation involves. */
    states: Type.Array(stateSchema, { maxItems: 200 }),
    startedOn: dateSchema,
    /** It has gone on since, without interruption. */
    goesOn: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type UkInstrumentFacts = Static<typeof factsSchema>

export interface UkInstrumentAnswer {
  readonly instrument: Instrument
}

const sources: FactSources<UkInstrumentFacts> = {
  states: { question: 'states-involved', answeredBy: ['person', 'register'] },
  startedOn: { question: 'situation-started', answeredBy: ['person', 'other-state'] },
  goesOn: { question: 'situation-uninterrupted', answeredBy: ['person', 'register', 'clerk'] },
}

const leftAfter = plainDate('2020-12-31')
const validity = { from: plainDate('2010-05-01') }
type Fact = keyof UkInstrumentFacts & string
type NoPair = 'one-state-only' | 'triangle'
export type Pair = { readonly kind: 'without-uk' } | { readonly kind: 'EU' | 'EEA' | 'CH' }

export const partnersOfUk: Rule<UkInstrumentFacts, 'partners-of-the-united-kingdom', NoPair, Pair> = {
  id: 'partners-of-the-united-kingdom',
  provision: ['TCA Art 490', '883/2004 Art 2(1)'],
  source: 'brexitlegal.ie, text of TCA Title I on social security; triangles: design of this house',
  validity,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the situation involves the United Kingdom and States of one group only: the Union, the EEA-EFTA States or Switzerland',
    holds: 'The States involved belong to one group, so one instrument can apply.',
    'one-state-only': 'The situation involves one State only.',
    triangle: 'No single instrument covers States of several groups together with each other.',
  },
  evaluate({ states }): Verdict<Fact, NoPair, Pair> {
    const facts = ['states'] as const
    if (states === undefined || states.length === 0) return { state: 'unknown', missing: ['states'], facts }
    if (states.every((state) => state === states[0])) return { state: 'unknown', because: 'one-state-only', missing: [], facts }
    const groups: Agreement[] = []
    for (const state of states) {
      const group = agreementOf(state)
      if (!groups.includes(group)) groups.push(group)
    }
    if (!groups.includes('UK'))
      return groups.includes('EEA') && groups.includes('CH')
        ? { state: 'unknown', because: 'triangle', missing: [], facts }
        : { state: 'holds', concludes: { kind: 'without-uk' }, facts }
    const partner = groups.find((group) => group !== 'UK')
    if (partner === undefined || groups.length > 2) return { state: 'unknown', because: 'triangle', missing: [], facts }
    return { state: 'holds', concludes: { kind: partner }, facts }
  },
}

type NoInstrument = 'between-instruments' | 'begins-later'

type SettledPair = { readonly [Fact in keyof UkInstrumentFacts]?: UkInstrumentFacts[Fact] | undefined } & {
  readonly pair?: Pair
  /** The day up to which the situation is looked at, where that is later than the day of the question. */
  readonly until?: PlainDate | undefined
}

export const ukInstrument: Rule<SettledPair, 'uk-instrument', NoInstrument, UkInstrumentAnswer> = {
  id: 'uk-instrument',
  provision: ['Withdrawal Agreement Art 30', 'TCA SSC.2'],
  source: 'BDO, Zedra, danovky.cz, Baker McKenzie, parliament.scot and DWP guidance on the agreements after Brexit',
  validity,
  verified: true,
  fromMemory: 'the articles of the agreements that protect situations from before 2021',
  leadsTo: [],
  says: {
    condition: 'an instrument coordinates this situation on the day',
    holds: '{instrument} applies.',
    'between-instruments':
      'On that day no multilateral instrument applied between these States: the old bilateral convention, where there is one, is to be looked up.',
    'begins-later': 'The situation begins after the day that is asked about.',
  },
  evaluate({ pair, startedOn, goesOn, until }, { on: asked }): Verdict<Fact, NoInstrument, UkInstrumentAnswer> {
    const facts = instrumentFacts
    if (pair === undefined) return { state: 'unknown', missing: ['states'], facts }
    const on = until === undefined ? asked : maxDate(asked, until)
    if (pair.kind === 'without-uk' || on <= leftAfter) return holds('883/2004')
    if (startedOn === undefined) return { state: 'unknown', missing: ['startedOn'], facts }
    if (startedOn > on) return { state: 'unknown', because: 'begins-later', missing: [], facts }
    if (startedOn <= leftAfter && goesOn === undefined) return { state: 'unknown', missing: ['goesOn'], facts }
    if (startedOn <= leftAfter && goesOn) return holds(protection[pair.kind])
    if (pair.kind === 'EU') return holds('TCA Protocol')
    const convention = pair.kind === 'EEA' ? 'EEA EFTA - UK Convention' : 'CH-UK Convention'
    return on >= conventionInForce[convention]
      ? holds(convention)
      : { state: 'unknown', because: 'between-instruments', missing: [], provision: provisionsOf(convention), facts }
  },
}

const instrumentFacts = ['states', 'startedOn', 'goesOn'] as const

function holds(instrument: Instrument): Verdict<Fact, NoInstrument, UkInstrumentAnswer> {
  const found = {
    state: 'holds',
    concludes: { instrument },
    provision: provisionsOf(instrument),
    params: { instrument },
    facts: instrumentFacts,
  } as const
  return protectsEarlier(instrument) ? { ...found, verified: false } : found
}

const protection = {
  EU: 'Withdrawal Agreement',
  EEA: 'EEA EFTA Separation Agreement',
  CH: 'Swiss Citizens Rights Agreement',
} as const satisfies Record<string, Instrument>

/** For the other questions on the United Kingdom; undefined: open or for a clerk, as the findings say. */
export function askInstrument<Answer>(
  facts: UkInstrumentFacts,
  reasoning: Reasoning<Answer>,
  until?: PlainDate,
): Instrument | 'for-clerk' | 'open' {
  const pair = reasoning.ask(partnersOfUk, facts)
  if (pair.state !== 'holds') return pair.state === 'unknown' && pair.because === undefined ? 'open' : 'for-clerk'
  const { states, startedOn, goesOn } = facts
  const said = reasoning.ask(ukInstrument, { states, startedOn, goesOn, pair: pair.concludes, until })
  if (said.state === 'holds') return said.concludes.instrument
  return said.state === 'unknown' && said.because === undefined ? 'open' : 'for-clerk'
}

/** The short answer for areas that only need the instrument; undefined where facts are missing or no single one applies. */
export function findUkInstrument(facts: UkInstrumentFacts, on: PlainDate): Instrument | undefined {
  const context = { on, parameters: rulesetOn(on).parameters }
  const pair = partnersOfUk.evaluate(facts, context)
  if (pair.state !== 'holds') return undefined
  const said = ukInstrument.evaluate({ ...facts, pair: pair.concludes }, context)
  return said.state === 'holds' ? said.concludes.instrument : undefined
}

export const fallsBeforeExit = (day: PlainDate): boolean => day <= leftAfter

export const ukInstrumentSubject: LawSubject<UkInstrumentFacts, UkInstrumentAnswer> = {
  id: 'uk-instrument',
  area: 'scope',
  title: 'Which instrument coordinates a situation with the United Kingdom',
  factsSchema,
  sources,
  rules: [partnersOfUk, ukInstrument],
  parse: factsParser(factsSchema),
  dayOf: ({ startedOn }) => startedOn,
  decide(facts, at) {
    const reasoning = reasonAbout<UkInstrumentAnswer>('uk-instrument', facts, at, sources)
    const instrument = askInstrument(facts, reasoning)
    if (instrument === 'for-clerk') return reasoning.forClerk()
    return instrument === 'open' ? reasoning.open() : reasoning.decided({ instrument })
  },
}
