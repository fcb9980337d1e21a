import { ok } from '../../../packages/kernel/index.ts'
export const yes = ok(1)
