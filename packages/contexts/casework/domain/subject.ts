/** Whom a case is about, read from the content of a document of any type, wherever that type names its person. */
import type { ModelVersion } from '@passerelle/vocabulary'
import { personIn } from './carried-content.ts'

export interface Subject {
  readonly familyName: string
  readonly forename: string
  readonly dateBirth?: string
  readonly sex?: string
}

/** @returns the person with both names; birth and sex where the document says them */
export function subjectOf(type: string, content: unknown, model: ModelVersion): Subject | undefined {
  const { familyName, forename, dateBirth, sex } = personIn(type, content, model) ?? {}
  if (!isSaid(familyName) || !isSaid(forename)) return undefined
  return { familyName, forename, ...(isSaid(dateBirth) && { dateBirth }), ...(isSaid(sex) && { sex }) }
}

export const nameOfSubject = ({ forename, familyName }: Subject): string => `${forename} ${familyName}`

const isSaid = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
