/** The SEDs of this sector that are written as text. */
import { a001 } from './a001.ts'
import { a002 } from './a002.ts'
import { a003 } from './a003.ts'
import { a004 } from './a004.ts'
import { a005 } from './a005.ts'
import { a006 } from './a006.ts'
import { a007 } from './a007.ts'
import { a008 } from './a008.ts'
import { a010 } from './a010.ts'
import { a011 } from './a011.ts'
import { a012 } from './a012.ts'

export const legislationSeds = [a001, a002, a003, a004, a005, a006, a007, a008, a010, a011, a012]
