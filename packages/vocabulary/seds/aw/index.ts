/** The SEDs of this sector that are written as text. */
import { da001 } from './da001.ts'
import { da002 } from './da002.ts'
import { da003 } from './da003.ts'
import { da003a } from './da003a.ts'
import { da004 } from './da004.ts'
import { da005 } from './da005.ts'
import { da006 } from './da006.ts'
import { da007 } from './da007.ts'
import { da008 } from './da008.ts'
import { da009 } from './da009.ts'
import { da010 } from './da010.ts'
import { da011 } from './da011.ts'
import { da012 } from './da012.ts'
import { da012c } from './da012c.ts'
import { da012r } from './da012r.ts'
import { da014 } from './da014.ts'
import { da015 } from './da015.ts'
import { da016 } from './da016.ts'
import { da016a } from './da016a.ts'
import { da017 } from './da017.ts'
import { da018 } from './da018.ts'
import { da019 } from './da019.ts'
import { da020 } from './da020.ts'
import { da021 } from './da021.ts'
import { da022 } from './da022.ts'
import { da022c } from './da022c.ts'
import { da022r } from './da022r.ts'
import { da024 } from './da024.ts'
import { da025 } from './da025.ts'
import { da026 } from './da026.ts'
import { da031 } from './da031.ts'
import { da040 } from './da040.ts'
import { da041 } from './da041.ts'
import { da042 } from './da042.ts'
import { da043 } from './da043.ts'
import { da044 } from './da044.ts'
import { da046 } from './da046.ts'
import { da047 } from './da047.ts'
import { da048 } from './da048.ts'
import { da049 } from './da049.ts'
import { da050 } from './da050.ts'
import { da051 } from './da051.ts'
import { da052 } from './da052.ts'
import { da053 } from './da053.ts'
import { da054 } from './da054.ts'
import { da055 } from './da055.ts'
import { da057 } from './da057.ts'
import { da058 } from './da058.ts'
import { da059 } from './da059.ts'
import { da060 } from './da060.ts'
import { da061 } from './da061.ts'
import { da062 } from './da062.ts'
import { da063 } from './da063.ts'
import { da071 } from './da071.ts'
import { da073a } from './da073a.ts'
import { da073c } from './da073c.ts'
import { da073r } from './da073r.ts'
import { da074 } from './da074.ts'

export const accidentSeds = [
  da001,
  da002,
  da003,
  da003a,
  da004,
  da005,
  da006,
  da007,
  da008,
  da009,
  da010,
  da011,
  da012,
  da012c,
  da012r,
  da014,
  da015,
  da016,
  da016a,
  da017,
  da018,
  da019,
  da020,
  da021,
  da022,
  da022c,
  da022r,
  da024,
  da025,
  da026,
  da031,
  da040,
  da041,
  da042,
  da043,
  da044,
  da046,
  da047,
  da048,
  da049,
  da050,
  da051,
  da052,
  da053,
  da054,
  da055,
  da057,
  da058,
  da059,
  da060,
  da061,
  da062,
  da063,
  da071,
  da073a,
  da073c,
  da073r,
  da074,
]
