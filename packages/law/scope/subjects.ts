/** The questions on scope, and on the instruments with the United Kingdom. */
import type { AnySubject } from '../frame/subject.ts'
import { personCoveredSubject } from './person-covered.ts'

export const scopeSubjects: readonly AnySubject[] = [personCoveredSubject]
