import type { AnySubject } from '../frame/subject.ts'
import { postingSelfEmployedSubject } from './posting-self-employed-subject.ts'
import { postingSubject } from './posting-subject.ts'

export const applicableLegislationSubjects: readonly AnySubject[] = [postingSubject, postingSelfEmployedSubject]
