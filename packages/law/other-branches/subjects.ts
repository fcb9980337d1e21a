import type { AnySubject } from '../frame/subject.ts'
import { accidentCareSubject } from './883-art-36-accident-care.ts'
import { accidentTransportSubject } from './883-art-37-transport.ts'
import { severalExposuresSubject } from './883-art-38-several-exposures.ts'
import { aggravationSubject } from './883-art-39-aggravation.ts'
import { deathGrantSubject } from './883-art-42-43-death-grants.ts'
import { preRetirementSubject } from './883-art-66-pre-retirement.ts'
import { orphanSubject } from './883-art-69-orphans.ts'

export const otherBranchesSubjects: readonly AnySubject[] = [
  accidentCareSubject,
  accidentTransportSubject,
  severalExposuresSubject,
  aggravationSubject,
  deathGrantSubject,
  preRetirementSubject,
  orphanSubject,
]
