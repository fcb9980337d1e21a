import type { CaseReaders } from '../case-language.ts'

export const awodCases: CaseReaders = {}
