/** Which checks a member of staff may make, by role. The node decides; this only leaves out what it would refuse. */
import type { Policy } from '@passerelle/ui'

const policyOfRole: Readonly<Record<string, Policy>> = {
  inspector: 'labour-inspection',
  'healthcare-desk': 'healthcare-provider',
}

export function policiesFor(roles: readonly string[]): readonly Policy[] {
  return [...new Set(roles.flatMap((role) => policyOfRole[role] ?? []))]
}

/** Today where the reader is, as `YYYY-MM-DD`. */
export function today(now: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
