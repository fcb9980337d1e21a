import type { AnySubject } from '../frame/subject.ts'
import { preRetirementSubject } from './883-art-66-pre-retirement.ts'

export const otherBranchesSubjects: readonly AnySubject[] = [preRetirementSubject]
