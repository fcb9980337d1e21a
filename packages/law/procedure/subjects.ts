import type { AnySubject } from '../frame/subject.ts'
import { transitionSubject } from './883-art-87-transition.ts'
import { misdirectedClaimSubject } from './987-art-02-misdirected-claims.ts'
import { documentDisputeSubject } from './987-art-05-disputes.ts'
import { documentBindingSubject } from './987-art-05-documents.ts'
import { provisionalLegislationSubject } from './987-art-06-provisional-legislation.ts'
import { multiStateProcedureSubject } from './987-art-16-several-states-procedure.ts'
import { careCostClaimSubject } from './987-art-67-care-cost-claims.ts'
import { careCostInterestSubject } from './987-art-68-interest.ts'
import { unemploymentClaimSubject } from './987-art-70-unemployment-claims.ts'
import { deadlineCalendarSubject } from './deadline-calendar.ts'

export const procedureSubjects: readonly AnySubject[] = [
  misdirectedClaimSubject,
  documentBindingSubject,
  documentDisputeSubject,
  provisionalLegislationSubject,
  multiStateProcedureSubject,
  transitionSubject,
  careCostClaimSubject,
  careCostInterestSubject,
  unemploymentClaimSubject,
  deadlineCalendarSubject,
]
