import type { CaseReaders } from '../case-language.ts'

export const scopeCases: CaseReaders = {}
