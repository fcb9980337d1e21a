/** The SEDs of this sector that are written as text. */
import { r001 } from './r001.ts'
import { r002 } from './r002.ts'
import { r003 } from './r003.ts'
import { r004 } from './r004.ts'
import { r005 } from './r005.ts'
import { r006 } from './r006.ts'
import { r008 } from './r008.ts'
import { r009 } from './r009.ts'
import { r010 } from './r010.ts'
import { r011 } from './r011.ts'
import { r012 } from './r012.ts'
import { r014 } from './r014.ts'
import { r015 } from './r015.ts'
import { r016 } from './r016.ts'
import { r017 } from './r017.ts'
import { r018 } from './r018.ts'
import { r019 } from './r019.ts'
import { r025 } from './r025.ts'
import { r028 } from './r028.ts'
import { r029 } from './r029.ts'
import { r033 } from './r033.ts'
import { r034 } from './r034.ts'
import { r036 } from './r036.ts'

export const recoverySeds = [
  r001,
  r002,
  r003,
  r004,
  r005,
  r006,
  r008,
  r009,
  r010,
  r011,
  r012,
  r014,
  r015,
  r016,
  r017,
  r018,
  r019,
  r025,
  r028,
  r029,
  r033,
  r034,
  r036,
]
