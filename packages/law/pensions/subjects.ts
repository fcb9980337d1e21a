import type { AnySubject } from '../frame/subject.ts'
import { invaliditySubject } from './883-art-44-46-invalidity.ts'
import { degreeSubject } from './883-art-46-3-degree-of-invalidity.ts'
import { pensionStartSubject } from './883-art-50-start.ts'
import { schemeSubject } from './883-art-52-5-schemes-without-periods.ts'
import { fractionSubject } from './883-art-52-fraction.ts'
import { nonContributorySubject } from './883-art-52-non-contributory-limit.ts'
import { pensionAmountsSubject } from './883-art-52-pension-amounts.ts'
import { survivorTimeSubject } from './883-art-52-survivor-insurance-time.ts'
import { sameKindSubject } from './883-art-53-54-same-kind.ts'
import { differentKindsSubject } from './883-art-55-different-kinds.ts'
import { supplementSubject } from './883-art-58-supplement.ts'
import { recalculationSubject } from './883-art-59-recalculation.ts'
import { specialSchemeSubject } from './883-art-60-special-schemes.ts'
import { childRaisingSubject } from './987-art-44-child-raising.ts'
import { contactInstitutionSubject } from './987-art-45-contact-institution.ts'

export const pensionsSubjects: readonly AnySubject[] = [
  pensionStartSubject,
  pensionAmountsSubject,
  schemeSubject,
  fractionSubject,
  survivorTimeSubject,
  nonContributorySubject,
  invaliditySubject,
  degreeSubject,
  sameKindSubject,
  differentKindsSubject,
  supplementSubject,
  recalculationSubject,
  specialSchemeSubject,
  childRaisingSubject,
  contactInstitutionSubject,
]
