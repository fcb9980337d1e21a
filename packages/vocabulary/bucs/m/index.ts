/** The use cases of the sector M: miscellaneous. */
import { mBuc01 } from './m-buc-01.ts'
import { mBuc02 } from './m-buc-02.ts'
import { mBuc03a } from './m-buc-03a.ts'
import { mBuc03b } from './m-buc-03b.ts'

export const mBucs = [mBuc01, mBuc02, mBuc03a, mBuc03b]
