/** The SEDs of this sector that are written as text. */
import { s001 } from './s001.ts'
import { s003 } from './s003.ts'
import { s005 } from './s005.ts'
import { s006 } from './s006.ts'
import { s007 } from './s007.ts'
import { s008 } from './s008.ts'
import { s009 } from './s009.ts'
import { s010 } from './s010.ts'
import { s011 } from './s011.ts'
import { s012 } from './s012.ts'
import { s014 } from './s014.ts'
import { s015 } from './s015.ts'
import { s016 } from './s016.ts'
import { s017 } from './s017.ts'
import { s018 } from './s018.ts'
import { s019 } from './s019.ts'
import { s026 } from './s026.ts'
import { s027 } from './s027.ts'
import { s028 } from './s028.ts'
import { s030 } from './s030.ts'
import { s031 } from './s031.ts'
import { s032 } from './s032.ts'
import { s033 } from './s033.ts'
import { s034 } from './s034.ts'
import { s035 } from './s035.ts'
import { s037 } from './s037.ts'
import { s040 } from './s040.ts'
import { s041 } from './s041.ts'
import { s044 } from './s044.ts'
import { s045 } from './s045.ts'
import { s046 } from './s046.ts'
import { s047 } from './s047.ts'
import { s048 } from './s048.ts'
import { s050 } from './s050.ts'
import { s051 } from './s051.ts'
import { s053a } from './s053a.ts'
import { s053c } from './s053c.ts'
import { s053r } from './s053r.ts'
import { s054 } from './s054.ts'
import { s055 } from './s055.ts'
import { s056 } from './s056.ts'
import { s057 } from './s057.ts'
import { s067 } from './s067.ts'
import { s068 } from './s068.ts'
import { s071 } from './s071.ts'
import { s072 } from './s072.ts'
import { s073 } from './s073.ts'
import { s077 } from './s077.ts'
import { s080 } from './s080.ts'
import { s081 } from './s081.ts'
import { s082 } from './s082.ts'
import { s083 } from './s083.ts'
import { s084 } from './s084.ts'
import { s085 } from './s085.ts'
import { s087 } from './s087.ts'
import { s088 } from './s088.ts'
import { s089 } from './s089.ts'
import { s090 } from './s090.ts'
import { s091 } from './s091.ts'
import { s092 } from './s092.ts'
import { s100 } from './s100.ts'
import { s101 } from './s101.ts'
import { s102 } from './s102.ts'
import { s103 } from './s103.ts'
import { s104 } from './s104.ts'
import { s105 } from './s105.ts'
import { s107 } from './s107.ts'
import { s108 } from './s108.ts'
import { s110 } from './s110.ts'
import { s111 } from './s111.ts'
import { s112 } from './s112.ts'
import { s113 } from './s113.ts'
import { s114 } from './s114.ts'
import { s115 } from './s115.ts'
import { s116 } from './s116.ts'
import { s117 } from './s117.ts'
import { s130 } from './s130.ts'
import { s131 } from './s131.ts'

export const sicknessSeds = [
  s001,
  s003,
  s005,
  s006,
  s007,
  s008,
  s009,
  s010,
  s011,
  s012,
  s014,
  s015,
  s016,
  s017,
  s018,
  s019,
  s026,
  s027,
  s028,
  s030,
  s031,
  s032,
  s033,
  s034,
  s035,
  s037,
  s040,
  s041,
  s044,
  s045,
  s046,
  s047,
  s048,
  s050,
  s051,
  s053a,
  s053c,
  s053r,
  s054,
  s055,
  s056,
  s057,
  s067,
  s068,
  s071,
  s072,
  s073,
  s077,
  s080,
  s081,
  s082,
  s083,
  s084,
  s085,
  s087,
  s088,
  s089,
  s090,
  s091,
  s092,
  s100,
  s101,
  s102,
  s103,
  s104,
  s105,
  s107,
  s108,
  s110,
  s111,
  s112,
  s113,
  s114,
  s115,
  s116,
  s117,
  s130,
  s131,
]
