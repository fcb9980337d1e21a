import type { CaseReaders } from '../case-language.ts'

export const deadlinesCases: CaseReaders = {}
