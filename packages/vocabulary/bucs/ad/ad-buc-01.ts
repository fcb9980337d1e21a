/**
 * The case is closed: for everybody by X001, or by a side for its own copy, without a document.
 * @source public catalogue of use cases; rule files of model 4.2
 */
import type { AdministrativeProcess } from './administrative-process.ts'

export const adBuc01: AdministrativeProcess = {
  id: 'AD_BUC_01',
  title: 'Close Case',
  actsOn: 'case',
  says: 'The case is closed: for everybody by X001, or by a side for its own copy, without a document.',
  documents: [{ sed: 'X001', by: 'participant' }],
  mountedAs: ['close-globally', 'close-locally'],
  rules: [
    'X001 carries a reason and the date of closing, and whether it was closed by hand or by itself.',
    'Where a page gives days, X001 becomes possible so many days after the document that it names.',
  ],
  confidence: 'source',
}
