/** The SEDs of this sector that are written as text. */
import { m030 } from './m030.ts'
import { m040 } from './m040.ts'
import { m050 } from './m050.ts'
import { m051 } from './m051.ts'
import { m052 } from './m052.ts'
import { m053 } from './m053.ts'

export const miscellaneousSeds = [m030, m040, m050, m051, m052, m053]
