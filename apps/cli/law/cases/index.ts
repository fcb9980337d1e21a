/** The readers of all areas of the case language. */
import type { CaseReaders } from '../case-language.ts'
import { aggregationCases } from './aggregation.ts'
import { awodCases } from './awod.ts'
import { brexitCases } from './brexit.ts'
import { deadlinesCases } from './deadlines.ts'
import { familyCases } from './family.ts'
import { legislationCases } from './legislation.ts'
import { pensionsCases } from './pensions.ts'
import { preRetirementCases } from './pre-retirement.ts'
import { recoveryCases } from './recovery.ts'
import { scopeCases } from './scope.ts'
import { sicknessCases } from './sickness.ts'
import { unemploymentCases } from './unemployment.ts'

export const caseReaders: Readonly<Record<string, CaseReaders>> = {
  scope: scopeCases,
  legislation: legislationCases,
  aggregation: aggregationCases,
  unemployment: unemploymentCases,
  pensions: pensionsCases,
  family: familyCases,
  sickness: sicknessCases,
  deadlines: deadlinesCases,
  recovery: recoveryCases,
  awod: awodCases,
  pre_retirement: preRetirementCases,
  brexit: brexitCases,
}
