/** What can be asked about periods of several States. */
import type { AnySubject } from '../frame/subject.ts'
import { overlappingPeriodsSubject } from './987-art-12-overlapping-periods.ts'
import { conversionSubject } from './987-art-13-conversion.ts'

export const aggregationSubjects: readonly AnySubject[] = [overlappingPeriodsSubject, conversionSubject]
