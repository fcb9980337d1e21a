import type { AnySubject } from '../frame/subject.ts'
import { inactiveResidentSubject } from './883-art-11-3-e-inactive-residents.ts'
import { careAtResidenceSubject } from './883-art-17-care-at-residence.ts'
import { careInCompetentStateSubject } from './883-art-18-care-in-competent-state.ts'
import { cardAbroadSubject } from './883-art-19-card-abroad.ts'
import { plannedTreatmentSubject } from './883-art-20-planned-treatment.ts'
import { unauthorisedTreatmentSubject } from './883-art-20-treatment-without-authorisation.ts'
import { sicknessCashSubject } from './883-art-21-cash-benefits.ts'
import { pensionerStaySubject } from './883-art-27-stay-of-pensioner.ts'
import { retiredFrontierSubject } from './883-art-28-retired-frontier-worker.ts'
import { pensionContributionSubject } from './883-art-30-contributions.ts'
import { ownRightSubject } from './883-art-32-own-right-first.ts'
import { fixedAmountSubject } from './987-art-64-fixed-amount.ts'
import { pensionerCostSubject } from './decide-cost-of-pensioner.ts'
import { healthCardSubject } from './health-card-subject.ts'

export const sicknessSubjects: readonly AnySubject[] = [
  healthCardSubject,
  careAtResidenceSubject,
  inactiveResidentSubject,
  careInCompetentStateSubject,
  cardAbroadSubject,
  plannedTreatmentSubject,
  unauthorisedTreatmentSubject,
  sicknessCashSubject,
  pensionerCostSubject,
  pensionerStaySubject,
  retiredFrontierSubject,
  pensionContributionSubject,
  ownRightSubject,
  fixedAmountSubject,
]
