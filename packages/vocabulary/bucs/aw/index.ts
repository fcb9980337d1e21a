/** The use cases of the sector AW: accidents at work and occupational diseases. */
import { awBuc01a } from './aw-buc-01a.ts'
import { awBuc01b } from './aw-buc-01b.ts'
import { awBuc02 } from './aw-buc-02.ts'
import { awBuc03 } from './aw-buc-03.ts'
import { awBuc04a } from './aw-buc-04a.ts'
import { awBuc04b } from './aw-buc-04b.ts'
import { awBuc04c } from './aw-buc-04c.ts'
import { awBuc05 } from './aw-buc-05.ts'
import { awBuc06a } from './aw-buc-06a.ts'
import { awBuc06b } from './aw-buc-06b.ts'
import { awBuc06c } from './aw-buc-06c.ts'
import { awBuc07a } from './aw-buc-07a.ts'
import { awBuc07b } from './aw-buc-07b.ts'
import { awBuc07c } from './aw-buc-07c.ts'
import { awBuc07d } from './aw-buc-07d.ts'
import { awBuc08 } from './aw-buc-08.ts'
import { awBuc09a } from './aw-buc-09a.ts'
import { awBuc09b } from './aw-buc-09b.ts'
import { awBuc10a } from './aw-buc-10a.ts'
import { awBuc10b } from './aw-buc-10b.ts'
import { awBuc11 } from './aw-buc-11.ts'
import { awBuc12 } from './aw-buc-12.ts'
import { awBuc13 } from './aw-buc-13.ts'
import { awBuc14 } from './aw-buc-14.ts'
import { awBuc15 } from './aw-buc-15.ts'
import { awBuc23 } from './aw-buc-23.ts'

export const awBucs = [
  awBuc01a,
  awBuc01b,
  awBuc02,
  awBuc03,
  awBuc04a,
  awBuc04b,
  awBuc04c,
  awBuc05,
  awBuc06a,
  awBuc06b,
  awBuc06c,
  awBuc07a,
  awBuc07b,
  awBuc07c,
  awBuc07d,
  awBuc08,
  awBuc09a,
  awBuc09b,
  awBuc10a,
  awBuc10b,
  awBuc11,
  awBuc12,
  awBuc13,
  awBuc14,
  awBuc15,
  awBuc23,
]
