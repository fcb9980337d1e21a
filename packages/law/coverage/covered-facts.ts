/** Every fact of the research on the law with the rules that say it. A test holds the numbers against the research where it is at hand. */
import { ofApplicableLegislation } from './applicable-legislation.table.ts'
import { ofCareRecoveryProcedure } from './care-recovery-procedure.table.ts'
import type { CoveredFact } from './covered-fact.ts'
import { ofPeriodsPensionsFamily } from './periods-pensions-family.table.ts'
import { reformAndScope } from './reform-and-scope.table.ts'

export const coveredFacts: readonly CoveredFact[] = [
  ...reformAndScope,
  ...ofApplicableLegislation,
  ...ofPeriodsPensionsFamily,
  ...ofCareRecoveryProcedure,
]
