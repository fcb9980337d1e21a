/** The use cases of the sector UB: unemployment benefits. */
import { ubBuc01 } from './ub-buc-01.ts'
import { ubBuc02 } from './ub-buc-02.ts'
import { ubBuc03 } from './ub-buc-03.ts'
import { ubBuc04 } from './ub-buc-04.ts'

export const ubBucs = [ubBuc01, ubBuc02, ubBuc03, ubBuc04]
