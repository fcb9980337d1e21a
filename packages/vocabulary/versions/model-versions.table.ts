/** The versions of the data model that have definitions, each with what is known of it. Content of 4.0 is read by the definitions of 4.1. */
import type { Confidence } from '../definition/confidence.ts'

export type ModelVersion = '4.1' | '4.2' | '4.3' | '4.4'

export interface ModelVersionInfo {
  readonly version: ModelVersion
  /** First day, where a source says it. */
  readonly activeFrom?: string
  /** Every document was read, or only what samples and mappings show. */
  readonly known: 'whole' | 'in-part'
  readonly confidence: Confidence
  readonly source: string
  /** Documents that came with it. */
  readonly added: readonly string[]
  /** Documents that are named in it, and of which no field was found. */
  readonly namedOnly: readonly string[]
  readonly note: string
}

export const modelVersionTable = [
  {
    version: '4.1',
    activeFrom: '2018-10-01',
    known: 'whole',
    confidence: 'source',
    source: 'empty documents in a public data migration tool',
    added: [],
    namedOnly: [],
    note: 'The order of the few fields that 4.2 dropped is deduced.',
  },
  {
    version: '4.2',
    activeFrom: '2020-01-01',
    known: 'whole',
    confidence: 'source',
    source: 'empty documents in a public data migration tool',
    added: ['DA003A'],
    namedOnly: [],
    note: 'The version that the definitions are written in.',
  },
  {
    version: '4.3',
    known: 'in-part',
    confidence: 'mixed',
    source: 'names in the schema set of 4.3, reply pairs read by a national agency, one filled document (U029)',
    added: [],
    namedOnly: ['S075', 'S076', 'U004_IT'],
    note: 'In use since autumn 2024. No change of a field was found; the documents are those of 4.2. The same 99 use cases as in 4.1 and 4.2; of their rules only some pairs of question and reply are known.',
  },
  {
    version: '4.4',
    known: 'in-part',
    confidence: 'mixed',
    source:
      'EESSI schemas 4.4.0 and 4.4.1 in a public code repository, the field documentation that a national contact point made from them, one filled document (A001)',
    added: [],
    namedOnly: [],
    note: 'In use since winter 2025. 211 documents were read whole, with what is mandatory, what is a choice, and the lists of codes. The others (U documents, and some of AW, F, P) are those of 4.3, with the lengths and the open periods of the core components. Where only the field documentation was read, choices are deduced from the names, and coded fields are not mandatory as it does not tell. Kosovo (XK) may be a nationality.',
  },
] as const satisfies readonly ModelVersionInfo[]

export const modelVersionInfos: readonly ModelVersionInfo[] = modelVersionTable

export function isModelVersion(version: unknown): version is ModelVersion {
  return modelVersionTable.some((one) => one.version === version)
}
