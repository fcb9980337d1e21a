/** The questions on scope, and on the instruments with the United Kingdom. */
import type { AnySubject } from '../frame/subject.ts'
import { ukBenefitSubject } from '../united-kingdom/benefits.ts'
import { ukInstrumentSubject } from '../united-kingdom/instrument.ts'
import { ukPostingSubject } from '../united-kingdom/posting.ts'
import { benefitCoveredSubject } from './883-art-03-benefits.ts'
import { residenceSubject } from './987-art-11-residence.ts'
import { personCoveredSubject } from './person-covered.ts'

export const scopeSubjects: readonly AnySubject[] = [
  personCoveredSubject,
  benefitCoveredSubject,
  residenceSubject,
  ukInstrumentSubject,
  ukPostingSubject,
  ukBenefitSubject,
]
