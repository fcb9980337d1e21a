import type { AnySubject } from '../frame/subject.ts'

export const pensionsSubjects: readonly AnySubject[] = []
