/** The administrative use cases, by id. */
import { adBuc01 } from './ad-buc-01.ts'
import { adBuc02 } from './ad-buc-02.ts'
import { adBuc03 } from './ad-buc-03.ts'
import { adBuc04 } from './ad-buc-04.ts'
import { adBuc05 } from './ad-buc-05.ts'
import { adBuc06 } from './ad-buc-06.ts'
import { adBuc07 } from './ad-buc-07.ts'
import { adBuc08 } from './ad-buc-08.ts'
import { adBuc09 } from './ad-buc-09.ts'
import { adBuc10 } from './ad-buc-10.ts'
import { adBuc11 } from './ad-buc-11.ts'
import { adBuc12 } from './ad-buc-12.ts'
import { adBuc13 } from './ad-buc-13.ts'
import type { AdministrativeProcess } from './administrative-process.ts'

export type { AdministrativeProcess } from './administrative-process.ts'

export const administrativeProcesses: Readonly<Record<string, AdministrativeProcess>> = Object.fromEntries(
  [adBuc01, adBuc02, adBuc03, adBuc04, adBuc05, adBuc06, adBuc07, adBuc08, adBuc09, adBuc10, adBuc11, adBuc12, adBuc13].map((process) => [
    process.id,
    process,
  ]),
)
