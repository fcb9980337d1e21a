/** The SEDs of this sector that are written as text. */
import { u001 } from './u001.ts'
import { u001cb } from './u001cb.ts'
import { u002 } from './u002.ts'
import { u003 } from './u003.ts'
import { u004 } from './u004.ts'
import { u005 } from './u005.ts'
import { u006 } from './u006.ts'
import { u007 } from './u007.ts'
import { u008 } from './u008.ts'
import { u009 } from './u009.ts'
import { u010 } from './u010.ts'
import { u011 } from './u011.ts'
import { u012 } from './u012.ts'
import { u013 } from './u013.ts'
import { u014 } from './u014.ts'
import { u015 } from './u015.ts'
import { u016 } from './u016.ts'
import { u017 } from './u017.ts'
import { u018 } from './u018.ts'
import { u019 } from './u019.ts'
import { u020 } from './u020.ts'
import { u021 } from './u021.ts'
import { u023 } from './u023.ts'
import { u024 } from './u024.ts'
import { u025 } from './u025.ts'
import { u026 } from './u026.ts'
import { u027 } from './u027.ts'
import { u029 } from './u029.ts'

export const unemploymentSeds = [
  u001,
  u001cb,
  u002,
  u003,
  u004,
  u005,
  u006,
  u007,
  u008,
  u009,
  u010,
  u011,
  u012,
  u013,
  u014,
  u015,
  u016,
  u017,
  u018,
  u019,
  u020,
  u021,
  u023,
  u024,
  u025,
  u026,
  u027,
  u029,
]
