/**
 * Benefits paid unduly are offset against arrears and benefits that another State owes the same person.
 * With pension arrears the institution names the sum within two months of being told; otherwise the arrears go to the person.
 * @source 987/2009 Art. 72(1)-(3)
 * @unit   two months, to the day of the same number; that day is in time
 */
import { type PlainDate, plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { dateSchema, factsParser } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { lastDayOf } from '../procedure/deadline-calendar.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** The institution that overpaid was told of the arrears. */
    informedOfArrearsOn: dateSchema,
    /** It named the sum that was paid unduly; null: not yet. */
    sumNamedOn: Type.Union([dateSchema, Type.Null()]),
  }),
  { additionalProperties: false },
)
export type PensionArrearsFacts = Static<typeof factsSchema>

export interface PensionArrearsAnswer {
  readonly deadline: PlainDate
  /** Absent where it is not known when the sum was named. */
  readonly arrearsGoTo?: 'institution-that-overpaid' | 'person'
}

const sources: FactSources<PensionArrearsFacts> = {
  informedOfArrearsOn: { question: 'informed-of-arrears-on', answeredBy: ['register', 'other-state', 'clerk'], essential: true },
  sumNamedOn: { question: 'overpaid-sum-named-on', answeredBy: ['register', 'other-state', 'clerk'] },
}

export const arrearsWithheld: Rule<PensionArrearsFacts, 'pension-arrears-withheld', never, PensionArrearsAnswer> = {
  id: 'pension-arrears-withheld',
  provision: ['987/2009 Art 72(2)', '987/2009 Art 72(1)', '883/2004 Art 84'],
  source: 'sintact.ro, 987/2009 Art. 72; HMRC manual',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the institution that overpaid was told of the arrears',
    holds: 'The sum paid unduly is named by {deadline}. After that day the arrears may be paid to the person.',
  },
  evaluate: ({ informedOfArrearsOn, sumNamedOn }, { on }) => {
    const facts = ['informedOfArrearsOn', 'sumNamedOn'] as const
    if (informedOfArrearsOn === undefined) return { state: 'unknown', missing: ['informedOfArrearsOn'], facts }
    const deadline = lastDayOf('D18', informedOfArrearsOn)
    const isOpen = sumNamedOn === undefined || (sumNamedOn === null && on <= deadline)
    const isInTime = typeof sumNamedOn === 'string' && sumNamedOn <= deadline
    return {
      state: 'holds',
      concludes: { deadline, ...(isOpen ? {} : { arrearsGoTo: isInTime ? 'institution-that-overpaid' : 'person' }) },
      params: { deadline },
      facts,
    }
  },
}

export const pensionArrearsSubject: LawSubject<PensionArrearsFacts, PensionArrearsAnswer> = {
  id: 'pension-arrears-offset',
  area: 'recovery',
  title: 'Until when a sum paid unduly is named so that pension arrears are withheld for it',
  factsSchema,
  sources,
  rules: [arrearsWithheld],
  parse: factsParser(factsSchema, ({ informedOfArrearsOn: informed, sumNamedOn: named }) =>
    informed !== undefined && typeof named === 'string' && named < informed
      ? { code: 'law/facts-contradict', at: '/sumNamedOn' }
      : undefined,
  ),
  dayOf: ({ informedOfArrearsOn }) => informedOfArrearsOn,
  decide(facts, at) {
    const reasoning = reasonAbout<PensionArrearsAnswer>('pension-arrears-offset', facts, at, sources)
    const said = reasoning.ask(arrearsWithheld, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
