/** The SEDs of this sector that are written as text. */
import { log001 } from './log001.ts'
import { log002 } from './log002.ts'
import { log003 } from './log003.ts'
import { syn001 } from './syn001.ts'
import { syn002 } from './syn002.ts'
import { syn003 } from './syn003.ts'
import { syn004 } from './syn004.ts'
import { syn005 } from './syn005.ts'

export const systemSeds = [log001, log002, log003, syn001, syn002, syn003, syn004, syn005]
