import type { AnySubject } from '../frame/subject.ts'

export const applicableLegislationSubjects: readonly AnySubject[] = []
