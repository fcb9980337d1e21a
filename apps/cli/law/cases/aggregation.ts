import type { CaseReaders } from '../case-language.ts'

export const aggregationCases: CaseReaders = {}
