/** What can be asked about periods of several States. */
import type { AnySubject } from '../frame/subject.ts'
import { conversionSubject } from './decide-conversion.ts'
import { overlappingPeriodsSubject } from './decide-overlapping-periods.ts'

export const aggregationSubjects: readonly AnySubject[] = [overlappingPeriodsSubject, conversionSubject]
