import type { AnySubject } from '../frame/subject.ts'
import { careInCompetentStateSubject } from './883-art-18-care-in-competent-state.ts'
import { cardAbroadSubject } from './883-art-19-card-abroad.ts'
import { plannedTreatmentSubject } from './883-art-20-planned-treatment.ts'
import { pensionerStaySubject } from './883-art-27-stay-of-pensioner.ts'
import { retiredFrontierSubject } from './883-art-28-retired-frontier-worker.ts'
import { fixedAmountSubject } from './987-art-64-fixed-amount.ts'
import { pensionerCostSubject } from './decide-cost-of-pensioner.ts'
import { healthCardSubject } from './health-card-subject.ts'

export const sicknessSubjects: readonly AnySubject[] = [
  healthCardSubject,
  careInCompetentStateSubject,
  cardAbroadSubject,
  plannedTreatmentSubject,
  pensionerCostSubject,
  pensionerStaySubject,
  retiredFrontierSubject,
  fixedAmountSubject,
]
