import type { CaseReaders } from '../case-language.ts'

export const legislationCases: CaseReaders = {}
