import type { AnySubject } from '../frame/subject.ts'
import { assistanceOffsetSubject } from './987-art-72-3-social-assistance.ts'
import { pensionArrearsSubject } from './987-art-72-offset.ts'
import { provisionalBenefitsSubject, provisionalContributionsSubject } from './987-art-73-provisional-payments.ts'
import { recoveryRequestSubject } from './987-arts-75-82-request.ts'
import { recoveryMeasureSubject } from './987-arts-76-86-measures.ts'

export const recoverySubjects: readonly AnySubject[] = [
  pensionArrearsSubject,
  assistanceOffsetSubject,
  provisionalBenefitsSubject,
  provisionalContributionsSubject,
  recoveryRequestSubject,
  recoveryMeasureSubject,
]
