/** The sub-processes that a page may mount, by the name under which it does. */
import * as administrative from './administrative.ts'
import * as horizontal from './horizontal.ts'
import type { SubProcess } from './sub-process.ts'

export type { MountedRow, SubProcess } from './sub-process.ts'
export { theStart } from './sub-process.ts'

export const subProcesses = {
  'settle-participants': administrative.settleParticipants,
  'one-start-only': administrative.oneStartOnly,
  'one-draft-at-a-time': administrative.oneDraftAtATime,
  'close-globally': administrative.closeGlobally,
  'close-locally': administrative.closeLocally,
  reopen: administrative.reopen,
  'add-participant': administrative.addParticipant,
  'remove-participant': administrative.removeParticipant,
  forward: administrative.forward,
  remind: administrative.remind,
  exception: administrative.exception,
  'change-of-participant': administrative.changeOfParticipant,
  'ad-hoc-information': horizontal.adHocInformation,
  'determine-residence': horizontal.determineResidence,
  'change-of-legislation': horizontal.changeOfLegislation,
  'reimburse-check': horizontal.reimburseCheck,
  'exchange-pins': horizontal.exchangePins,
  'transfer-claim': horizontal.transferClaim,
  'notify-death': horizontal.notifyDeath,
  'request-medical-report': horizontal.requestMedicalReport,
  'notify-medical-information': horizontal.notifyMedicalInformation,
} as const satisfies Record<string, SubProcess>

export type SubProcessId = keyof typeof subProcesses
