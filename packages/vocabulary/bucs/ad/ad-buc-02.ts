/**
 * A case closed for everybody is opened again: X002 asks, X003 answers, X004 decides.
 * @source public catalogue of use cases; rule files of model 4.2
 */
import type { AdministrativeProcess } from './administrative-process.ts'

export const adBuc02: AdministrativeProcess = {
  id: 'AD_BUC_02',
  title: 'Reopen Case',
  actsOn: 'case',
  says: 'A case closed for everybody is opened again: X002 asks, X003 answers, X004 decides.',
  documents: [
    { sed: 'X002', by: 'participant' },
    { sed: 'X003', answers: 'X002', by: 'participant' },
    { sed: 'X004', answers: 'X003', by: 'participant' },
  ],
  mountedAs: ['reopen'],
  rules: [
    'Possible after an X001 only.',
    'X003 is awaited from each participant after X002.',
    'X004 follows each X003 in a bilateral case; in a multilateral one a single X004 follows all.',
    'X003 and X004 stand in no rule of the use cases: the engine gives them with this process.',
  ],
  confidence: 'mixed',
}
