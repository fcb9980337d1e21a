/** The SEDs of this sector that are written as text. */
import { h001 } from './h001.ts'
import { h002 } from './h002.ts'
import { h003 } from './h003.ts'
import { h004 } from './h004.ts'
import { h005 } from './h005.ts'
import { h006 } from './h006.ts'
import { h010 } from './h010.ts'
import { h011 } from './h011.ts'
import { h012 } from './h012.ts'
import { h020 } from './h020.ts'
import { h021 } from './h021.ts'
import { h061 } from './h061.ts'
import { h062 } from './h062.ts'
import { h065 } from './h065.ts'
import { h066 } from './h066.ts'
import { h070 } from './h070.ts'
import { h120 } from './h120.ts'
import { h121 } from './h121.ts'
import { h130 } from './h130.ts'
import { h131 } from './h131.ts'

export const horizontalSeds = [
  h001,
  h002,
  h003,
  h004,
  h005,
  h006,
  h010,
  h011,
  h012,
  h020,
  h021,
  h061,
  h062,
  h065,
  h066,
  h070,
  h120,
  h121,
  h130,
  h131,
]
