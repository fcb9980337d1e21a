/**
 * A participant hands its part over to another institution; its own copy is archived.
 * @source public catalogue of use cases; rule files of model 4.2
 */
import type { AdministrativeProcess } from './administrative-process.ts'

export const adBuc05: AdministrativeProcess = {
  id: 'AD_BUC_05',
  title: 'Forward Case',
  actsOn: 'case',
  says: 'A participant hands its part over to another institution; its own copy is archived.',
  documents: [{ sed: 'X007', by: 'participant' }],
  mountedAs: ['forward'],
  rules: [
    'The next institution gets the case by messages of the actions StartForward and NewForward.',
    'A message that still reaches the one who forwarded is refused by X050, code 03.',
  ],
  confidence: 'source',
}
