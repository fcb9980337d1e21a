/** The use cases of the sector P: pensions. */
import { pBuc01 } from './p-buc-01.ts'
import { pBuc02 } from './p-buc-02.ts'
import { pBuc03 } from './p-buc-03.ts'
import { pBuc04 } from './p-buc-04.ts'
import { pBuc05 } from './p-buc-05.ts'
import { pBuc06 } from './p-buc-06.ts'
import { pBuc07 } from './p-buc-07.ts'
import { pBuc08 } from './p-buc-08.ts'
import { pBuc09 } from './p-buc-09.ts'
import { pBuc10 } from './p-buc-10.ts'

export const pBucs = [pBuc01, pBuc02, pBuc03, pBuc04, pBuc05, pBuc06, pBuc07, pBuc08, pBuc09, pBuc10]
