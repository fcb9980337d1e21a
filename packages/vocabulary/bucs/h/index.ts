/** The use cases of the sector H: horizontal. */
import { hBuc01 } from './h-buc-01.ts'
import { hBuc02a } from './h-buc-02a.ts'
import { hBuc02b } from './h-buc-02b.ts'
import { hBuc02c } from './h-buc-02c.ts'
import { hBuc03a } from './h-buc-03a.ts'
import { hBuc03b } from './h-buc-03b.ts'
import { hBuc04 } from './h-buc-04.ts'
import { hBuc05 } from './h-buc-05.ts'
import { hBuc06 } from './h-buc-06.ts'
import { hBuc07 } from './h-buc-07.ts'
import { hBuc08 } from './h-buc-08.ts'
import { hBuc09 } from './h-buc-09.ts'
import { hBuc10 } from './h-buc-10.ts'

export const hBucs = [hBuc01, hBuc02a, hBuc02b, hBuc02c, hBuc03a, hBuc03b, hBuc04, hBuc05, hBuc06, hBuc07, hBuc08, hBuc09, hBuc10]
