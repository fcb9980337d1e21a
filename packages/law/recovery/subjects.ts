import type { AnySubject } from '../frame/subject.ts'

export const recoverySubjects: readonly AnySubject[] = []
