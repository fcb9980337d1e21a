/**
 * What is awaited is asked for again; the answer says when it will come, or why not.
 * @source public catalogue of use cases; rule files of model 4.2
 */
import type { AdministrativeProcess } from './administrative-process.ts'

export const adBuc07: AdministrativeProcess = {
  id: 'AD_BUC_07',
  title: 'Reminder',
  actsOn: 'case',
  says: 'What is awaited is asked for again; the answer says when it will come, or why not.',
  documents: [
    { sed: 'X009', by: 'participant' },
    { sed: 'X010', answers: 'X009', by: 'participant' },
  ],
  mountedAs: ['remind'],
  rules: ['X009 lists what is awaited and its urgency.'],
  confidence: 'source',
}
