/** The SEDs of this sector that are written as text. */
import { f001 } from './f001.ts'
import { f002 } from './f002.ts'
import { f003 } from './f003.ts'
import { f004 } from './f004.ts'
import { f005 } from './f005.ts'
import { f016 } from './f016.ts'
import { f017 } from './f017.ts'
import { f018 } from './f018.ts'
import { f019 } from './f019.ts'
import { f020 } from './f020.ts'
import { f021 } from './f021.ts'
import { f022 } from './f022.ts'
import { f023 } from './f023.ts'
import { f026 } from './f026.ts'
import { f027 } from './f027.ts'

export const familySeds = [f001, f002, f003, f004, f005, f016, f017, f018, f019, f020, f021, f022, f023, f026, f027]
