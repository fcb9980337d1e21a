import type { AnySubject } from '../frame/subject.ts'
import { voluntaryInsuranceSubject } from './883-art-14-voluntary-insurance.ts'
import { pensionerExemptionSubject } from './883-art-16-2-pensioner-exemption.ts'
import { teleworkRequestSubject } from './883-art-16-telework-request.ts'
import { agencySubject } from './987-art-14-2-temporary-agency.ts'
import { lateCertificateSubject } from './987-art-15-late-certificate.ts'
import { employerAbroadSubject } from './987-art-21-employer-abroad.ts'
import { postingSelfEmployedSubject } from './posting-self-employed-subject.ts'
import { postingSubject } from './posting-subject.ts'
import { applicableLegislationSubject } from './which-legislation.ts'

export const applicableLegislationSubjects: readonly AnySubject[] = [
  applicableLegislationSubject,
  postingSubject,
  agencySubject,
  postingSelfEmployedSubject,
  lateCertificateSubject,
  teleworkRequestSubject,
  voluntaryInsuranceSubject,
  pensionerExemptionSubject,
  employerAbroadSubject,
]
