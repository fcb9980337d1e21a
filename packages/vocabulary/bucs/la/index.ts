/** The use cases of the sector LA: applicable legislation. */
import { laBuc01 } from './la-buc-01.ts'
import { laBuc02 } from './la-buc-02.ts'
import { laBuc03 } from './la-buc-03.ts'
import { laBuc04 } from './la-buc-04.ts'
import { laBuc05 } from './la-buc-05.ts'
import { laBuc06 } from './la-buc-06.ts'

export const laBucs = [laBuc01, laBuc02, laBuc03, laBuc04, laBuc05, laBuc06]
