import type { AnySubject } from '../frame/subject.ts'

export const familySubjects: readonly AnySubject[] = []
