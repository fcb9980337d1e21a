/** The use cases of the sector S: sickness, maternity and paternity. */
import { sBuc01 } from './s-buc-01.ts'
import { sBuc01a } from './s-buc-01a.ts'
import { sBuc02 } from './s-buc-02.ts'
import { sBuc03 } from './s-buc-03.ts'
import { sBuc04 } from './s-buc-04.ts'
import { sBuc05 } from './s-buc-05.ts'
import { sBuc06 } from './s-buc-06.ts'
import { sBuc07 } from './s-buc-07.ts'
import { sBuc08 } from './s-buc-08.ts'
import { sBuc09 } from './s-buc-09.ts'
import { sBuc11 } from './s-buc-11.ts'
import { sBuc12 } from './s-buc-12.ts'
import { sBuc14 } from './s-buc-14.ts'
import { sBuc14a } from './s-buc-14a.ts'
import { sBuc14b } from './s-buc-14b.ts'
import { sBuc15 } from './s-buc-15.ts'
import { sBuc17 } from './s-buc-17.ts'
import { sBuc17a } from './s-buc-17a.ts'
import { sBuc18 } from './s-buc-18.ts'
import { sBuc18a } from './s-buc-18a.ts'
import { sBuc19 } from './s-buc-19.ts'
import { sBuc21 } from './s-buc-21.ts'
import { sBuc22 } from './s-buc-22.ts'
import { sBuc23 } from './s-buc-23.ts'
import { sBuc24 } from './s-buc-24.ts'

export const sBucs = [
  sBuc01,
  sBuc01a,
  sBuc02,
  sBuc03,
  sBuc04,
  sBuc05,
  sBuc06,
  sBuc07,
  sBuc08,
  sBuc09,
  sBuc11,
  sBuc12,
  sBuc14,
  sBuc14a,
  sBuc14b,
  sBuc15,
  sBuc17,
  sBuc17a,
  sBuc18,
  sBuc18a,
  sBuc19,
  sBuc21,
  sBuc22,
  sBuc23,
  sBuc24,
]
