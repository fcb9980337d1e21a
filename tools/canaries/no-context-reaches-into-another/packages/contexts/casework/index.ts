import type { Doc } from '../documents/index.ts'
export type Case = Doc[]
