/** The page of an administrative or synchronisation process, as it is defined. */
import type { AdministrativeProcess, SynchronisationProcess } from '@passerelle/vocabulary'

export function printProcess({ id, title, ...rest }: AdministrativeProcess | SynchronisationProcess): readonly string[] {
  return [`# ${id} ${title}`, '', ...Object.entries(rest).flatMap(([name, value]) => [`- ${words(name)}: ${textOf(value)}`])]
}

const words = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('; ')
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, inner]) => `${words(name)} ${textOf(inner)}`)
      .join(', ')
  return String(value)
}
