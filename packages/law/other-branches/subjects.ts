import type { AnySubject } from '../frame/subject.ts'
import { severalExposuresSubject } from './883-art-38-several-exposures.ts'
import { preRetirementSubject } from './883-art-66-pre-retirement.ts'

export const otherBranchesSubjects: readonly AnySubject[] = [severalExposuresSubject, preRetirementSubject]
