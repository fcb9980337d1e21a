/**
 * What was paid or collected provisionally is settled between the institutions once it is known who is competent.
 * @source 987/2009 Art. 73(1)-(2) with Art. 6(5): memory
 * @unit   cents; three months, to the day of the same number; that day is in time
 */
import { type PlainDate, plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { centsSchema, dateSchema, factsParser } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { lastDayOf } from '../procedure/deadline-calendar.ts'

const closed = { additionalProperties: false } as const
const base = { source: 'memory', validity: { from: plainDate('2010-05-01') }, verified: false, leadsTo: ['987/2009 Art 6(5)'] } as const

const benefitsSchema = Type.Partial(
  Type.Object({
    /** The applicable legislation, or the institution that pays, was settled. */
    settledOn: dateSchema,
    /** Cash benefits that were paid provisionally. */
    paidProvisionally: centsSchema,
    /** Arrears of the corresponding benefits that the competent institution owes the person. */
    arrears: centsSchema,
  }),
  closed,
)
export type ProvisionalBenefitsFacts = Static<typeof benefitsSchema>

export interface ProvisionalBenefitsAnswer {
  /** The statement of the sum reaches the competent institution by then. */
  readonly statementBy: PlainDate
  /** Absent where an amount is not known. */
  readonly fromArrears?: number
  /** Deducted from running payments, within the limits of the law of the competent State. */
  readonly fromRunningPayments?: number
}

const benefitsSources: FactSources<ProvisionalBenefitsFacts> = {
  settledOn: { question: 'competence-settled-on', answeredBy: ['register', 'other-state', 'clerk'], essential: true },
  paidProvisionally: { question: 'benefits-paid-provisionally', answeredBy: ['other-state', 'register'] },
  arrears: { question: 'amount-of-arrears', answeredBy: ['register'] },
}

export const provisionalBenefitsSettled: Rule<ProvisionalBenefitsFacts, 'provisional-benefits-settled', never, ProvisionalBenefitsAnswer> =
  {
    ...base,
    id: 'provisional-benefits-settled',
    provision: ['987/2009 Art 73(1)', '987/2009 Art 6(5)'],
    says: {
      condition: 'it is settled who is competent after benefits were paid provisionally',
      holds:
        'The institution that paid provisionally states the sum by {statementBy}. The competent one takes it from arrears first, then from running payments, and sends it on.',
    },
    evaluate: ({ settledOn, paidProvisionally: paid, arrears }) => {
      const facts = ['settledOn', 'paidProvisionally', 'arrears'] as const
      if (settledOn === undefined) return { state: 'unknown', missing: ['settledOn'], facts }
      const statementBy = lastDayOf('D19', settledOn)
      const isKnown = paid !== undefined && arrears !== undefined
      const sums = isKnown ? { fromArrears: Math.min(paid, arrears), fromRunningPayments: Math.max(0, paid - arrears) } : {}
      return { state: 'holds', concludes: { statementBy, ...sums }, params: { statementBy }, facts }
    },
  }

export const provisionalBenefitsSubject: LawSubject<ProvisionalBenefitsFacts, ProvisionalBenefitsAnswer> = {
  id: 'provisional-benefits-settlement',
  area: 'recovery',
  title: 'How benefits that were paid provisionally are settled between institutions',
  factsSchema: benefitsSchema,
  sources: benefitsSources,
  rules: [provisionalBenefitsSettled],
  parse: factsParser(benefitsSchema),
  dayOf: ({ settledOn }) => settledOn,
  decide(facts, at) {
    const reasoning = reasonAbout<ProvisionalBenefitsAnswer>('provisional-benefits-settlement', facts, at, benefitsSources)
    const said = reasoning.ask(provisionalBenefitsSettled, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}

const contributionsSchema = Type.Partial(
  Type.Object({
    settledOn: dateSchema,
    /** Collected provisionally from the person or the employer. */
    collectedProvisionally: centsSchema,
    /** Owed to the competent institution for the same time. */
    owed: centsSchema,
    /** The competent institution asked for the transfer; null: it did not so far. */
    transferAskedOn: Type.Union([dateSchema, Type.Null()]),
  }),
  closed,
)
export type ProvisionalContributionsFacts = Static<typeof contributionsSchema>

export interface ProvisionalContributionsAnswer {
  /** The competent institution asks for the transfer by then; nothing is paid back to the payer before. */
  readonly askedBy: PlainDate
  readonly transferred?: number
  /** What goes beyond the debt is paid back to whoever paid it. */
  readonly paidBack?: number
}

const contributionsSources: FactSources<ProvisionalContributionsFacts> = {
  settledOn: { question: 'competence-settled-on', answeredBy: ['register', 'other-state', 'clerk'], essential: true },
  collectedProvisionally: { question: 'contributions-collected-provisionally', answeredBy: ['register', 'other-state'] },
  owed: { question: 'contributions-owed', answeredBy: ['other-state', 'register'] },
  transferAskedOn: { question: 'transfer-asked-on', answeredBy: ['register', 'other-state'] },
}

export const provisionalContributionsTransferred: Rule<
  ProvisionalContributionsFacts,
  'provisional-contributions-transferred',
  'asked-late',
  ProvisionalContributionsAnswer
> = {
  ...base,
  id: 'provisional-contributions-transferred',
  provision: ['987/2009 Art 73(2)', '987/2009 Art 6(5)'],
  says: {
    condition: 'contributions that were collected provisionally are asked for in time',
    holds:
      'Contributions go to the competent institution, which asks for them by {askedBy}. They count as paid to it from the start, and what is above the debt goes back to the payer.',
    'asked-late': 'The transfer was to be asked for by {askedBy}. What is still transferred is for the institutions to settle.',
  },
  evaluate: ({ settledOn, collectedProvisionally: collected, owed, transferAskedOn }, { on }) => {
    const facts = ['settledOn', 'collectedProvisionally', 'owed', 'transferAskedOn'] as const
    if (settledOn === undefined) return { state: 'unknown', missing: ['settledOn'], facts }
    const askedBy = lastDayOf('D20', settledOn)
    const isLate = transferAskedOn === null ? on > askedBy : transferAskedOn !== undefined && transferAskedOn > askedBy
    if (isLate) return { state: 'unknown', because: 'asked-late', missing: [], params: { askedBy }, facts }
    const isKnown = collected !== undefined && owed !== undefined
    const sums = isKnown ? { transferred: Math.min(collected, owed), paidBack: Math.max(0, collected - owed) } : {}
    return { state: 'holds', concludes: { askedBy, ...sums }, params: { askedBy }, facts }
  },
}

export const provisionalContributionsSubject: LawSubject<ProvisionalContributionsFacts, ProvisionalContributionsAnswer> = {
  id: 'provisional-contributions-settlement',
  area: 'recovery',
  title: 'What becomes of contributions that were collected provisionally',
  factsSchema: contributionsSchema,
  sources: contributionsSources,
  rules: [provisionalContributionsTransferred],
  parse: factsParser(contributionsSchema, ({ settledOn, transferAskedOn }) =>
    settledOn !== undefined && typeof transferAskedOn === 'string' && transferAskedOn < settledOn
      ? { code: 'law/facts-contradict', at: '/transferAskedOn' }
      : undefined,
  ),
  dayOf: ({ settledOn, transferAskedOn }) => transferAskedOn ?? settledOn,
  decide(facts, at) {
    const reasoning = reasonAbout<ProvisionalContributionsAnswer>('provisional-contributions-settlement', facts, at, contributionsSources)
    const said = reasoning.ask(provisionalContributionsTransferred, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
