/** The SEDs of this sector that are written as text. */
import { x002 } from './x002.ts'
import { x003 } from './x003.ts'
import { x004 } from './x004.ts'
import { x005 } from './x005.ts'
import { x006 } from './x006.ts'
import { x007 } from './x007.ts'
import { x009 } from './x009.ts'
import { x010 } from './x010.ts'
import { x011 } from './x011.ts'
import { x012 } from './x012.ts'
import { x013 } from './x013.ts'
import { x100 } from './x100.ts'

export const administrativeSeds = [x002, x003, x004, x005, x006, x007, x009, x010, x011, x012, x013, x100]
