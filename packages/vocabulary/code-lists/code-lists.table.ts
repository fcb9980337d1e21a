/**
 * The closed lists that the definitions use, each with its source.
 * A code outside its list is an error with its path, but where the definition of the field lets others pass.
 */
import type { CodeList } from './code-list.ts'
import { schemaLists } from './schema-lists.table.ts'

export const codeLists = {
  /** EESSI: male, female, unknown. */
  sex: { codes: ['01', '02', '98'], confidence: 'source', source: 'EESSI schemas 4.4' },
  /** PD A1 box 1.1: not known, male, female. */
  'pd-sex': { codes: ['0', '1', '2'], confidence: 'source', source: 'WE BUILD rulebook A1; ISO/IEC 5218' },
  'address-type': {
    codes: ['01', '02', '03', '99'],
    confidence: 'mixed',
    source: 'EESSI schemas 4.4: residence, stay, contact; 99, other: mapping of a national agency',
  },
  /** Registration, social security, fiscal, unknown. */
  'identification-type': {
    codes: ['01', '02', '03', '98'],
    confidence: 'source',
    source: 'DC4EU PD A1 v0; WE BUILD rulebook A1; EESSI schemas 4.4',
  },
  /** Accidents at work, family, all, pensions, recovery, sickness, unemployment. */
  sector: { codes: ['01', '02', '03', '04', '05', '06', '07'], confidence: 'source', source: 'EESSI schemas 4.4' },
  /** Art. 12(1), Art. 12(2). */
  'article-posting': { codes: ['01', '02'], confidence: 'source', source: 'EESSI schemas 4.4' },
  'employment-type': { codes: ['01', '02'], confidence: 'source', source: 'DC4EU rulebook PD A1 v1.1' },
  'status-confirmation': {
    codes: ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'],
    confidence: 'source',
    source: 'PD A1 section 3; DC4EU rulebook v1.1 and WE BUILD rulebook agree',
  },
  /** Manual, automatic. */
  'close-kind': { codes: ['01', '02'], confidence: 'source', source: 'EESSI schemas 4.4' },
  /**
   * Finished, opened by mistake, opened on fraudulent information, the person died; costs of a check (05) or of an examination (06) too
   * high; applicable legislation: exception agreed (07), determination final (08), 30 days since relevant information (09), a posting
   * (10), the applicable legislation (11) or a reply (12) was notified; recovery: two months since R005 (13); other.
   */
  'closing-reason': {
    codes: ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '99'],
    confidence: 'source',
    source: 'EESSI schemas 4.4',
  },
  /**
   * The person died, the case was sent by mistake, wrong information, the case was reconsidered; the person contests the national
   * decision, and more will follow (05) or nothing will (06); other.
   */
  'invalidation-reason': {
    codes: ['01', '02', '03', '04', '05', '06', '99'],
    confidence: 'source',
    source: 'EESSI schemas 4.4',
  },
  /** Case missing, update without the document, case forwarded, removed from the case, wrong order, case closed, signature, malware. */
  'business-exception': {
    codes: ['01', '02', '03', '04', '05', '06', '07', '08'],
    confidence: 'source',
    source: 'EESSI schemas 4.4; RINA vocabularies, business exception types',
  },
  ...schemaLists,
} as const satisfies Record<string, CodeList>
