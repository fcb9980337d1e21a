/** Identifiers as EESSI writes them: 32 hexadecimal digits, sorted by time. */
import { newId } from '@passerelle/platform'

export function newIdentifier(now: Date): string {
  return newId(now).replaceAll('-', '')
}
