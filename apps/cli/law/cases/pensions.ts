import type { CaseReaders } from '../case-language.ts'

export const pensionsCases: CaseReaders = {}
