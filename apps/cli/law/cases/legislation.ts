import type { CaseReaders } from '../case-language.ts'
import { postingCases } from './legislation-posting.ts'
import { whichStateCases } from './legislation-which-state.ts'

export const legislationCases: CaseReaders = { ...whichStateCases, ...postingCases }
