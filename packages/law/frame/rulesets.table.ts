/** The editions of the law that can be applied. Their figures stand in parameters.table.ts. */
import { type PlainDate, plainDate } from '@passerelle/kernel'
import { type Parameters, parametersOf, type RulesetId } from './parameters.table.ts'

export type { RulesetId } from './parameters.table.ts'

export interface Ruleset {
  readonly id: RulesetId
  readonly name: string
  /** Absent: adopted or not, the day of application is not known, so it never applies by itself. */
  readonly from?: PlainDate
  readonly to?: PlainDate
  readonly parameters: Parameters
}

const r2010 = parametersOf('R2010/1')

export const rulesets: readonly [Ruleset, ...Ruleset[]] = [
  {
    id: 'R1971/1',
    name: 'Regulations (EEC) 1408/71 and 574/72',
    from: plainDate('1972-10-01'),
    to: plainDate('2010-04-30'),
    parameters: r2010,
  },
  {
    id: 'R2010/1',
    name: 'Regulations (EC) 883/2004 and 987/2009 as amended by (EU) 465/2012',
    from: plainDate('2010-05-01'),
    parameters: r2010,
  },
  {
    id: 'R2026-provisional/1',
    name: 'Revision COM(2016) 815, provisional agreement of 22 April 2026',
    parameters: parametersOf('R2026-provisional/1', r2010),
  },
]

/** The ruleset in force on a day; before the first one began, the first, whose rules then answer "not in force". */
export function rulesetOn(on: PlainDate): Ruleset {
  let [inForce] = rulesets
  for (const ruleset of rulesets)
    if (ruleset.from !== undefined && ruleset.from <= on && (ruleset.to === undefined || on <= ruleset.to)) inForce = ruleset
  return inForce
}

export function findRuleset(id: string): Ruleset | undefined {
  return rulesets.find((ruleset) => ruleset.id === id)
}
