/** Who stands where in the demo world: each State's node, its people's language, its institutions and its place among the ports. */
import type { StateCode } from '@passerelle/kernel'

export interface NodePlan {
  readonly name: 'gr' | 'it' | 'si' | 'es'
  readonly state: StateCode
  readonly language: string
  readonly timeZone: string
  /** ebMS party id of the State's access point, as the wire writes it. */
  readonly partyId: string
  /** The institution that seals documents, and the authority in whose name the State's checks are made. */
  readonly issuer: {
    readonly id: string
    readonly name: string
    readonly acronym: string
    readonly address: { readonly street: string; readonly town: string; readonly postCode: string }
  }
  readonly checker: { readonly id: string; readonly name: string }
  readonly portOffset: number
}

export const nodePlans = [
  {
    name: 'gr',
    state: 'GR',
    language: 'el',
    timeZone: 'Europe/Athens',
    partyId: 'EL:APEL01',
    issuer: {
      id: 'GR:1001',
      name: 'e-EFKA (demo) – Insured Abroad',
      acronym: 'e-EFKA',
      address: { street: 'Odos Dokimis 1', town: 'Athina', postCode: '10000' },
    },
    checker: { id: 'GR:1001', name: 'e-EFKA (demo) – Insured Abroad' },
    portOffset: 10,
  },
  {
    name: 'it',
    state: 'IT',
    language: 'it',
    timeZone: 'Europe/Rome',
    partyId: 'IT:APIT01',
    issuer: {
      id: 'IT:2001',
      name: 'INPS (demo) – Sede Milano',
      acronym: 'INPS',
      address: { street: 'Via Prova 1', town: 'Milano', postCode: '20100' },
    },
    checker: { id: 'IT:2901', name: 'Ispettorato Nazionale del Lavoro (demo)' },
    portOffset: 20,
  },
  {
    name: 'si',
    state: 'SI',
    language: 'sl',
    timeZone: 'Europe/Ljubljana',
    partyId: 'SI:APSI01',
    issuer: {
      id: 'SI:3001',
      name: 'ZZZS (demo) – OE Ljubljana',
      acronym: 'ZZZS',
      address: { street: 'Cesta Primera 1', town: 'Ljubljana', postCode: '1000' },
    },
    checker: { id: 'SI:3001', name: 'ZZZS (demo) – OE Ljubljana' },
    portOffset: 30,
  },
  {
    name: 'es',
    state: 'ES',
    language: 'es',
    timeZone: 'Europe/Madrid',
    partyId: 'ES:APES01',
    issuer: {
      id: 'ES:4001',
      name: 'INSS (demo) – Madrid',
      acronym: 'INSS',
      address: { street: 'Calle Ejemplo 1', town: 'Madrid', postCode: '28000' },
    },
    checker: { id: 'ES:4901', name: 'Hospital de la Playa (demo)' },
    portOffset: 40,
  },
] as const satisfies readonly NodePlan[]

export const defaultPortBase = 4400

/** Every port of a world whose first port is `base`; TLS stands one above the web port of the same node. */
export function portsOf(base: number) {
  return {
    centre: base,
    node: Object.fromEntries(
      nodePlans.map((plan) => [plan.name, { web: base + plan.portOffset, tls: base + plan.portOffset + 1 }]),
    ) as Record<NodePlan['name'], { web: number; tls: number }>,
    wallet: base + 50,
    eid: base + 60,
    registers: base + 70,
    postgres: base + 80,
  }
}

export function allPorts(base: number): number[] {
  const ports = portsOf(base)
  return [
    ports.centre,
    ...Object.values(ports.node).flatMap(({ web, tls }) => [web, tls]),
    ports.wallet,
    ports.eid,
    ports.registers,
    ports.postgres,
  ]
}
