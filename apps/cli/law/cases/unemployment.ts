import type { CaseReaders } from '../case-language.ts'

export const unemploymentCases: CaseReaders = {}
