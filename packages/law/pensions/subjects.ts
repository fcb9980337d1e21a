import type { AnySubject } from '../frame/subject.ts'
import { invaliditySubject } from './883-art-44-46-invalidity.ts'
import { pensionStartSubject } from './883-art-50-start.ts'
import { fractionSubject } from './883-art-52-fraction.ts'
import { nonContributorySubject } from './883-art-52-non-contributory-limit.ts'
import { pensionAmountsSubject } from './883-art-52-pension-amounts.ts'
import { survivorTimeSubject } from './883-art-52-survivor-insurance-time.ts'
import { sameKindSubject } from './883-art-53-54-same-kind.ts'
import { differentKindsSubject } from './883-art-55-different-kinds.ts'
import { supplementSubject } from './883-art-58-supplement.ts'

export const pensionsSubjects: readonly AnySubject[] = [
  pensionStartSubject,
  pensionAmountsSubject,
  fractionSubject,
  survivorTimeSubject,
  nonContributorySubject,
  invaliditySubject,
  sameKindSubject,
  differentKindsSubject,
  supplementSubject,
]
