import type { CaseReaders } from '../case-language.ts'

export const familyCases: CaseReaders = {}
