/**
 * The closed lists that the definitions use, each with its source.
 * A code outside its list is an error with its path; only a list that is marked open lets other codes of its form pass.
 */
import type { Confidence } from '../definition/confidence.ts'

interface CodeList {
  readonly codes: readonly string[]
  /** The source shows only some codes: any other of this form is accepted. */
  readonly open?: string
  readonly confidence: Confidence
  readonly source: string
}

export const codeLists = {
  /** EESSI: male, female, unknown. */
  sex: { codes: ['01', '02', '98'], confidence: 'mixed', source: 'SED samples of a national agency (01, 02); 98 as in other EESSI lists' },
  /** PD A1 box 1.1: not known, male, female. */
  'pd-sex': { codes: ['0', '1', '2'], confidence: 'source', source: 'WE BUILD rulebook A1; ISO/IEC 5218' },
  'address-type': {
    codes: ['01', '02', '03', '99'],
    confidence: 'deduced',
    source: 'mapping of a national agency: residence, stay, contact, other',
  },
  /** Registration, social security, fiscal, unknown. */
  'identification-type': { codes: ['01', '02', '03', '98'], confidence: 'source', source: 'DC4EU PD A1 v0; WE BUILD rulebook A1' },
  /** Open: one code is seen in a source, the others are accepted as they are and shown as codes. */
  sector: { codes: ['01'], open: '^[0-9]{2}$', confidence: 'mixed', source: 'mapping template of a national agency: 01 accidents at work' },
  'article-posting': { codes: ['01', '02'], confidence: 'deduced', source: '883/2004 Art 12(1) and 12(2); codes numbered in order' },
  'employment-type': { codes: ['01', '02'], confidence: 'source', source: 'DC4EU rulebook PD A1 v1.1' },
  'status-confirmation': {
    codes: ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'],
    confidence: 'source',
    source: 'PD A1 section 3; DC4EU rulebook v1.1 and WE BUILD rulebook agree',
  },
  /** Manual, automatic. */
  'close-kind': { codes: ['01', '02'], confidence: 'deduced', source: 'RINA vocabulary of X001 close types, two digits as in SEDs' },
  /** Resolved, created in error, fraud, the person died, other. */
  'closing-reason': {
    codes: ['01', '02', '03', '04', '99'],
    confidence: 'deduced',
    source: 'RINA vocabulary of X001 reasons; 99 for other by the name of the field that explains it',
  },
  /** Wrong content, sent by mistake, decision withdrawn, other. */
  'invalidation-reason': {
    codes: ['01', '02', '03', '99'],
    confidence: 'memory',
    source: 'X008; 99 by the name of the field that explains it',
  },
  /** 01 case missing … 08 attachment failed the malware check; 99 any other. */
  'business-exception': {
    codes: ['01', '02', '03', '04', '05', '06', '07', '08', '99'],
    confidence: 'mixed',
    source: 'RINA vocabularies, business exception types; 99 stands for the unknown cause',
  },
} as const satisfies Record<string, CodeList>
