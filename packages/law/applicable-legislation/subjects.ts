import type { AnySubject } from '../frame/subject.ts'
import { postingSelfEmployedSubject } from './posting-self-employed-subject.ts'
import { postingSubject } from './posting-subject.ts'
import { applicableLegislationSubject } from './which-legislation.ts'

export const applicableLegislationSubjects: readonly AnySubject[] = [
  applicableLegislationSubject,
  postingSubject,
  postingSelfEmployedSubject,
]
