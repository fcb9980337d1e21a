import type { AnySubject } from '../frame/subject.ts'

export const unemploymentSubjects: readonly AnySubject[] = []
