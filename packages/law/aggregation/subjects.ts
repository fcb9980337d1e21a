import type { AnySubject } from '../frame/subject.ts'

export const aggregationSubjects: readonly AnySubject[] = []
