/** The editions of the law that can be applied, with the figures in which they differ; each figure with its article and how sure it is. */
import { type PlainDate, plainDate } from '@passerelle/kernel'

export interface Parameters {
  readonly postingMaxMonths: number
  readonly priorAffiliationMonths: number
  readonly monthsBetweenPostings: number
  readonly turnoverSharePercent: number
}

export interface ParameterSource {
  readonly article: string
  readonly source: string
  readonly verified: boolean
}

export interface Ruleset {
  readonly id: RulesetId
  readonly name: string
  /** Absent: adopted or not, the day of application is not known, so it never applies by itself. */
  readonly from?: PlainDate
  readonly to?: PlainDate
  readonly parameters: Parameters
  readonly sources: Readonly<Record<keyof Parameters, ParameterSource>>
}

/** The number after the stroke is the edition of our reading; a stored decision names it, and a new reading gets a new number. */
export type RulesetId = 'R2010/1' | 'R2026-provisional/1'

const reform = 'notes on the provisional agreement of 22 April 2026 (Deloitte BE, KPMG 2026-115 and 2026-120, Fragomen)'

export const rulesets: readonly [Ruleset, ...Ruleset[]] = [
  {
    id: 'R2010/1',
    name: 'Regulations (EC) 883/2004 and 987/2009 as amended by (EU) 465/2012',
    from: plainDate('2010-05-01'),
    parameters: { postingMaxMonths: 24, priorAffiliationMonths: 1, monthsBetweenPostings: 2, turnoverSharePercent: 25 },
    sources: {
      postingMaxMonths: { article: '883/2004 Art 12(1)', source: 'HMRC NIM33075; ccss.public.lu', verified: true },
      priorAffiliationMonths: { article: '987/2009 Art 14(1); Decision A2 pt 1', source: 'HMRC NIM33090; ccss.public.lu', verified: true },
      monthsBetweenPostings: { article: 'Decision A2 pt 3(c)', source: 'KPMG flash alert 2026-115', verified: true },
      turnoverSharePercent: { article: 'Practical Guide Part I', source: 'memory', verified: false },
    },
  },
  {
    id: 'R2026-provisional/1',
    name: 'Revision COM(2016) 815, provisional agreement of 22 April 2026',
    parameters: { postingMaxMonths: 24, priorAffiliationMonths: 3, monthsBetweenPostings: 2, turnoverSharePercent: 25 },
    sources: {
      postingMaxMonths: { article: '883/2004 Art 12(1) as revised', source: reform, verified: false },
      priorAffiliationMonths: { article: '883/2004 Art 12(1) as revised', source: reform, verified: false },
      monthsBetweenPostings: { article: '883/2004 Art 12 as revised', source: reform, verified: false },
      turnoverSharePercent: { article: 'Practical Guide Part I', source: 'memory', verified: false },
    },
  },
]

/** The ruleset in force on a day; before the first one began, the first, whose rules then answer "not in force". */
export function rulesetOn(on: PlainDate): Ruleset {
  const inForce = rulesets.filter(
    (ruleset) => ruleset.from !== undefined && ruleset.from <= on && (ruleset.to === undefined || on <= ruleset.to),
  )
  return inForce.at(-1) ?? rulesets[0]
}

export function findRuleset(id: string): Ruleset | undefined {
  return rulesets.find((ruleset) => ruleset.id === id)
}
