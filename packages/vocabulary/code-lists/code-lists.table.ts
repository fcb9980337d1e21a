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
  ...schemaLists,
} as const satisfies Record<string, CodeList>
