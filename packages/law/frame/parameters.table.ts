/**
 * Every figure of the law, with its article, where it was read, how sure it is, and from when to when it holds.
 * An edition of the law takes the rows of the edition that it is based on, and replaces those that it changes.
 * Unit of a row: months, weeks, days and years are calendar units; percent of the whole; cents of a euro.
 */

/** An edition of the law, as we read it. A stored decision names it, and a new reading gets a new number after the stroke. */
export type RulesetId = 'R1971/1' | 'R2010/1' | 'R2026-provisional/1'

export interface Parameters {
  readonly postingMaxMonths: number
  readonly priorAffiliationMonths: number
  readonly priorSelfEmploymentMonths: number
  readonly monthsBetweenPostings: number
  readonly turnoverSharePercent: number
  readonly substantialPartPercent: number
  readonly marginalPercent: number
  readonly assessmentHorizonMonths: number
  readonly provisionalBecomesFinalMonths: number
  readonly teleworkBelowPercent: number
  readonly teleworkMaxYears: number
  readonly teleworkBackMonths: number
  readonly teleworkFirstYearBackMonths: number
  readonly crewRoomMinutes: number
  readonly frontierReturnDays: number
  readonly exportBaseMonths: number
  readonly exportMaxMonths: number
  readonly exportRegisteredWeeks: number
  readonly exportRegisterAbroadDays: number
  readonly reimbursementMonths: number
  readonly reimbursementLongMonths: number
  readonly reimbursementActivityMonths: number
  readonly reimbursementWithinMonths: number
  readonly minorPeriodMonths: number
  readonly retiredFrontierActivityYears: number
  readonly retiredFrontierWithinYears: number
  readonly recoveryThresholdCents: number
  readonly recoveryAgeYears: number
  readonly fixedAmountReductionPercent: number
  readonly fixedAmountReductionPensionerPercent: number
  /** 0: no such rule in this edition. */
  readonly frontierCompetenceWeeks: number
  /** Posted persons who replace each other share so many months; 0: no such rule in this edition. */
  readonly sharedPostingMonths: number
  /** A pause is needed only once so many months are used; 0: after every posting. */
  readonly pauseAfterMonths: number
  /** 0: replacing is allowed to self-employed persons in this edition; 1: it is not. */
  readonly selfEmployedReplacementBan: number
  readonly downPaymentPercent: number
  readonly downPaymentMonths: number
  readonly transitionYears: number
}
export type ParameterKey = keyof Parameters

export interface ParameterRow {
  readonly ruleset: RulesetId
  readonly key: ParameterKey
  readonly value: number
  readonly unit: 'months' | 'weeks' | 'days' | 'years' | 'minutes' | 'percent' | 'cents' | 'count'
  readonly article: string
  readonly source: string
  readonly verified: boolean
}

const now = (
  key: ParameterKey,
  value: number,
  unit: ParameterRow['unit'],
  article: string,
  source: string,
  verified: boolean,
): ParameterRow => ({ ruleset: 'R2010/1', key, value, unit, article, source, verified })
const reform = (key: ParameterKey, value: number, unit: ParameterRow['unit'], article: string): ParameterRow => ({
  ruleset: 'R2026-provisional/1',
  key,
  value,
  unit,
  article,
  source: 'notes on the provisional agreement of 22 April 2026 (Deloitte BE, KPMG 2026-115 and 2026-120, Fragomen)',
  verified: false,
})

const uk64 = 'legislation.gov.uk, 883/2004 Art 64'
const memory = 'memory'

export const parameterRows: readonly ParameterRow[] = [
  now('postingMaxMonths', 24, 'months', '883/2004 Art 12(1)', 'HMRC NIM33075; ccss.public.lu', true),
  now('priorAffiliationMonths', 1, 'months', '987/2009 Art 14(1); Decision A2 pt 1', 'HMRC NIM33090; ccss.public.lu', true),
  now('priorSelfEmploymentMonths', 2, 'months', '987/2009 Art 14(3); Decision A2', memory, false),
  now('monthsBetweenPostings', 2, 'months', 'Decision A2 pt 3(c)', 'KPMG flash alert 2026-115', true),
  now('turnoverSharePercent', 25, 'percent', 'Practical Guide Part I', memory, false),
  now('substantialPartPercent', 25, 'percent', '987/2009 Art 14(8)', 'CJEU C-203/24, C-743/23; mpsvr.sk', true),
  now(
    'marginalPercent',
    5,
    'percent',
    '987/2009 Art 14(5b); Practical Guide Part II',
    'PwC and lexgo.be on Belgian practice; legislation.gov.uk',
    true,
  ),
  now('assessmentHorizonMonths', 12, 'months', '987/2009 Art 14(10)', 'memory; headnote of C-203/24', false),
  now('provisionalBecomesFinalMonths', 2, 'months', '987/2009 Art 16(3)', 'UK-CH Convention Annex 1 Art 15(3), same text', true),
  now('teleworkBelowPercent', 50, 'percent', 'telework Framework Agreement Art 3', 'socialsecurity.belgium.be', true),
  now('teleworkMaxYears', 3, 'years', 'telework Framework Agreement', 'stanchilaw.it; danovky.sk', true),
  now('teleworkBackMonths', 3, 'months', 'telework Framework Agreement Art 4', memory, false),
  now('teleworkFirstYearBackMonths', 12, 'months', 'telework Framework Agreement Art 4, requests until 30 June 2024', memory, false),
  now('crewRoomMinutes', 45, 'minutes', 'CJEU C-33/21', 'note on the ruling', false),
  now('frontierReturnDays', 7, 'days', '883/2004 Art 1(f)', 'Commission FAQ on unemployment', true),
  now('exportBaseMonths', 3, 'months', '883/2004 Art 64(1)(c)', uk64, true),
  now('exportMaxMonths', 6, 'months', '883/2004 Art 64(1)(c)', uk64, true),
  now('exportRegisteredWeeks', 4, 'weeks', '883/2004 Art 64(1)(a)', uk64, true),
  now('exportRegisterAbroadDays', 7, 'days', '883/2004 Art 64(1)(b)', uk64, true),
  now('reimbursementMonths', 3, 'months', '883/2004 Art 65(6)', memory, false),
  now('reimbursementLongMonths', 5, 'months', '883/2004 Art 65(7)', memory, false),
  now('reimbursementActivityMonths', 12, 'months', '883/2004 Art 65(7)', memory, false),
  now('reimbursementWithinMonths', 24, 'months', '883/2004 Art 65(7)', memory, false),
  now('minorPeriodMonths', 12, 'months', '883/2004 Art 57(1)', 'secu.lu, 883/2004 Art 57', true),
  now('retiredFrontierActivityYears', 2, 'years', '883/2004 Art 28(2)', memory, false),
  now('retiredFrontierWithinYears', 5, 'years', '883/2004 Art 28(2)', memory, false),
  now(
    'recoveryThresholdCents',
    35_000,
    'cents',
    'threshold of the Administrative Commission bodies: 350 EUR',
    'fiscoetasse.com on an INPS circular',
    true,
  ),
  now('recoveryAgeYears', 5, 'years', '987/2009 Art 82(1)(b)', memory, false),
  now('fixedAmountReductionPercent', 20, 'percent', '987/2009 Art 64(3)', memory, false),
  now('fixedAmountReductionPensionerPercent', 15, 'percent', '987/2009 Art 64(3)', memory, false),
  now('frontierCompetenceWeeks', 0, 'weeks', '883/2004 Art 65', 'no such rule before the reform', true),
  now('sharedPostingMonths', 0, 'months', '883/2004 Art 12(1)', 'no such rule before the reform', true),
  now('pauseAfterMonths', 0, 'months', 'Decision A2 pt 3(c)', 'KPMG flash alert 2026-115', true),
  now('selfEmployedReplacementBan', 0, 'count', '883/2004 Art 12(2)', 'no such rule before the reform', true),
  now('downPaymentPercent', 90, 'percent', '987/2009 Art 68(1)', memory, false),
  now('downPaymentMonths', 6, 'months', '987/2009 Art 68(1)', memory, false),
  now('transitionYears', 10, 'years', '883/2004 Art 87(8)', 'lexgo.be', true),
  reform('priorAffiliationMonths', 3, 'months', '883/2004 Art 12(1) as revised'),
  reform('monthsBetweenPostings', 2, 'months', '883/2004 Art 12 as revised'),
  reform('exportBaseMonths', 6, 'months', '883/2004 Art 64 as revised'),
  reform('frontierCompetenceWeeks', 22, 'weeks', '883/2004 Art 65 as revised'),
  reform('sharedPostingMonths', 24, 'months', '883/2004 Art 12(1) as revised'),
  reform('pauseAfterMonths', 24, 'months', '883/2004 Art 12 as revised'),
  reform('selfEmployedReplacementBan', 1, 'count', '883/2004 Art 12(2) as revised'),
]

export const parametersOf = (ruleset: RulesetId, basedOn?: Parameters): Parameters => ({
  ...basedOn,
  ...(Object.fromEntries(
    parameterRows.filter((row) => row.ruleset === ruleset).map(({ key, value }) => [key, value]),
  ) as unknown as Parameters),
})
