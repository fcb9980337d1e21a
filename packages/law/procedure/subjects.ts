import type { AnySubject } from '../frame/subject.ts'

export const procedureSubjects: readonly AnySubject[] = []
