import type { AnySubject } from '../frame/subject.ts'
import { cooperationSubject } from './883-art-76-cooperation.ts'
import { dataProtectionSubject } from './883-art-77-data-protection.ts'
import { transitionSubject } from './883-art-87-transition.ts'
import { liaisonSubject } from './987-art-02-liaison-bodies.ts'
import { misdirectedClaimSubject } from './987-art-02-misdirected-claims.ts'
import { dutyToReportSubject } from './987-art-03-2-duty-to-report.ts'
import { decisionNoticeSubject } from './987-art-03-4-decisions-to-persons.ts'
import { documentDisputeSubject } from './987-art-05-disputes.ts'
import { documentBindingSubject } from './987-art-05-documents.ts'
import { provisionalLegislationSubject } from './987-art-06-provisional-legislation.ts'
import { settledDifferenceSubject } from './987-art-06-settled-difference.ts'
import { provisionalCalculationSubject } from './987-art-07-provisional-calculation.ts'
import { multiStateInformationSubject } from './987-art-16-information.ts'
import { multiStateProcedureSubject } from './987-art-16-several-states-procedure.ts'
import { careCostClaimSubject } from './987-art-67-care-cost-claims.ts'
import { careCostInterestSubject } from './987-art-68-interest.ts'
import { unemploymentClaimSubject } from './987-art-70-unemployment-claims.ts'
import { deadlineCalendarSubject } from './deadline-calendar.ts'

export const procedureSubjects: readonly AnySubject[] = [
  misdirectedClaimSubject,
  liaisonSubject,
  dutyToReportSubject,
  decisionNoticeSubject,
  provisionalCalculationSubject,
  documentBindingSubject,
  documentDisputeSubject,
  provisionalLegislationSubject,
  settledDifferenceSubject,
  multiStateInformationSubject,
  multiStateProcedureSubject,
  transitionSubject,
  cooperationSubject,
  dataProtectionSubject,
  careCostClaimSubject,
  careCostInterestSubject,
  unemploymentClaimSubject,
  deadlineCalendarSubject,
]
