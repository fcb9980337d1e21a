/** The questions on scope, and on the instruments with the United Kingdom. */
import type { AnySubject } from '../frame/subject.ts'
import { ukBenefitSubject } from '../united-kingdom/benefits.ts'
import { ukInstrumentSubject } from '../united-kingdom/instrument.ts'
import { ukPostingSubject } from '../united-kingdom/posting.ts'
import { ukSeveralStatesSubject } from '../united-kingdom/several-states.ts'
import { familyMemberSubject } from './883-art-01-family-members.ts'
import { workOutsideSubject } from './883-art-02-work-outside.ts'
import { benefitCoveredSubject } from './883-art-03-benefits.ts'
import { equalTreatmentSubject } from './883-art-04-equal-treatment.ts'
import { equalFactsSubject } from './883-art-05-equal-facts.ts'
import { addingPeriodsSubject } from './883-art-06-adding-periods.ts'
import { residenceClauseSubject } from './883-art-07-residence-clauses.ts'
import { residenceSubject } from './987-art-11-residence.ts'
import { personCoveredSubject } from './person-covered.ts'

export const scopeSubjects: readonly AnySubject[] = [
  personCoveredSubject,
  workOutsideSubject,
  familyMemberSubject,
  benefitCoveredSubject,
  equalTreatmentSubject,
  equalFactsSubject,
  addingPeriodsSubject,
  residenceClauseSubject,
  residenceSubject,
  ukInstrumentSubject,
  ukPostingSubject,
  ukSeveralStatesSubject,
  ukBenefitSubject,
]
