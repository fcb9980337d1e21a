/** The SEDs of this sector that are written as text. */
import { p1000 } from './p1000.ts'
import { p1100 } from './p1100.ts'
import { p2000 } from './p2000.ts'
import { p2100 } from './p2100.ts'
import { p2200 } from './p2200.ts'
import { p3000at } from './p3000-at.ts'
import { p3000be } from './p3000-be.ts'
import { p3000bg } from './p3000-bg.ts'
import { p3000ch } from './p3000-ch.ts'
import { p3000cy } from './p3000-cy.ts'
import { p3000cz } from './p3000-cz.ts'
import { p3000de } from './p3000-de.ts'
import { p3000dk } from './p3000-dk.ts'
import { p3000ee } from './p3000-ee.ts'
import { p3000el } from './p3000-el.ts'
import { p3000es } from './p3000-es.ts'
import { p3000fi } from './p3000-fi.ts'
import { p3000fr } from './p3000-fr.ts'
import { p3000hr } from './p3000-hr.ts'
import { p3000hu } from './p3000-hu.ts'
import { p3000ie } from './p3000-ie.ts'
import { p3000is } from './p3000-is.ts'
import { p3000it } from './p3000-it.ts'
import { p3000li } from './p3000-li.ts'
import { p3000lt } from './p3000-lt.ts'
import { p3000lu } from './p3000-lu.ts'
import { p3000lv } from './p3000-lv.ts'
import { p3000mt } from './p3000-mt.ts'
import { p3000nl } from './p3000-nl.ts'
import { p3000no } from './p3000-no.ts'
import { p3000pl } from './p3000-pl.ts'
import { p3000pt } from './p3000-pt.ts'
import { p3000ro } from './p3000-ro.ts'
import { p3000se } from './p3000-se.ts'
import { p3000si } from './p3000-si.ts'
import { p3000sk } from './p3000-sk.ts'
import { p3000uk } from './p3000-uk.ts'
import { p4000 } from './p4000.ts'
import { p5000 } from './p5000.ts'
import { p6000 } from './p6000.ts'
import { p7000 } from './p7000.ts'
import { p8000 } from './p8000.ts'
import { p9000 } from './p9000.ts'
import { p10000 } from './p10000.ts'
import { p11000 } from './p11000.ts'
import { p12000 } from './p12000.ts'
import { p13000 } from './p13000.ts'
import { p14000 } from './p14000.ts'
import { p15000 } from './p15000.ts'

export const pensionSeds = [
  p1000,
  p10000,
  p1100,
  p11000,
  p12000,
  p13000,
  p14000,
  p15000,
  p2000,
  p2100,
  p2200,
  p3000at,
  p3000be,
  p3000bg,
  p3000ch,
  p3000cy,
  p3000cz,
  p3000de,
  p3000dk,
  p3000ee,
  p3000el,
  p3000es,
  p3000fi,
  p3000fr,
  p3000hr,
  p3000hu,
  p3000ie,
  p3000is,
  p3000it,
  p3000li,
  p3000lt,
  p3000lu,
  p3000lv,
  p3000mt,
  p3000nl,
  p3000no,
  p3000pl,
  p3000pt,
  p3000ro,
  p3000se,
  p3000si,
  p3000sk,
  p3000uk,
  p4000,
  p5000,
  p6000,
  p7000,
  p8000,
  p9000,
]
