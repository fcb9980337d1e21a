/** The use cases of the sector R: recovery. */
import { rBuc01 } from './r-buc-01.ts'
import { rBuc02 } from './r-buc-02.ts'
import { rBuc03 } from './r-buc-03.ts'
import { rBuc04 } from './r-buc-04.ts'
import { rBuc05 } from './r-buc-05.ts'
import { rBuc06 } from './r-buc-06.ts'
import { rBuc07 } from './r-buc-07.ts'

export const rBucs = [rBuc01, rBuc02, rBuc03, rBuc04, rBuc05, rBuc06, rBuc07]
