import type { AnySubject } from '../frame/subject.ts'
import { familyDifferenceSubject } from './883-art-68-2-difference.ts'
import { familyPayeeSubject } from './883-art-68a-payee.ts'
import { familyOrphanSubject } from './883-art-69-orphans.ts'
import { familyChangeSubject } from './987-art-59-change-in-month.ts'
import { familyDisputeSubject } from './987-art-60-4-provisional-payment.ts'
import { familyProvisionalSubject } from './987-art-60-provisional-priority.ts'
import { familyRecoverySubject } from './987-art-60-recovery-from-family.ts'
import { familyPrioritySubject } from './decide-priority.ts'
import { familyRightBasisSubject } from './decision-f1-activity.ts'
import { familyBasketSubject } from './decision-f3-baskets.ts'

export const familySubjects: readonly AnySubject[] = [
  familyPrioritySubject,
  familyDifferenceSubject,
  familyBasketSubject,
  familyRightBasisSubject,
  familyChangeSubject,
  familyProvisionalSubject,
  familyDisputeSubject,
  familyRecoverySubject,
  familyOrphanSubject,
  familyPayeeSubject,
]
