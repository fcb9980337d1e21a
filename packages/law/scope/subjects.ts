import type { AnySubject } from '../frame/subject.ts'

export const scopeSubjects: readonly AnySubject[] = []
