import type { AnySubject } from '../frame/subject.ts'

export const sicknessSubjects: readonly AnySubject[] = []
