/** The use cases of the sector FB: family benefits. */
import { fbBuc01 } from './fb-buc-01.ts'
import { fbBuc02 } from './fb-buc-02.ts'
import { fbBuc03 } from './fb-buc-03.ts'
import { fbBuc04 } from './fb-buc-04.ts'

export const fbBucs = [fbBuc01, fbBuc02, fbBuc03, fbBuc04]
