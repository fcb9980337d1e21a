/**
 * Who may do what, and to which rows. What is not written here is denied.
 * own-person: rows in which the person is named · own-company: rows of the company acted for ·
 * own-institution: rows of the institution served · everything: every row of the node.
 */
import type { Role } from './actor.ts'

export type RowScope = 'own-person' | 'own-company' | 'own-institution' | 'everything'

export const actions = [
  'request.create',
  'request.read',
  'request.submit',
  'request.confirm',
  'document.read',
  'document.offer',
  'document.shorten',
  'document.print',
  'task.read',
  'task.answer',
  'task.state-fact',
  'case.read',
  'case.act',
  'case.open',
  'check.run',
  'proof.read',
  'trail.read',
  'access.read',
  'directory.read',
  'operate',
] as const
export type Action = (typeof actions)[number]

/** A worker confirms what the employer stated; a wallet offer goes to the person alone, never to the employer; only people answer tasks and state facts. */
export const permissions: Readonly<Record<Action, Partial<Readonly<Record<Role, RowScope>>>>> = {
  'request.create': { citizen: 'own-person', employer: 'own-company' },
  'request.read': { citizen: 'own-person', employer: 'own-company', clerk: 'own-institution', system: 'everything' },
  'request.submit': { citizen: 'own-person', employer: 'own-company' },
  'request.confirm': { citizen: 'own-person' },
  'document.read': { citizen: 'own-person', employer: 'own-company', clerk: 'own-institution', system: 'everything' },
  'document.offer': { citizen: 'own-person', system: 'everything' },
  'document.shorten': { employer: 'own-company', clerk: 'own-institution', system: 'everything' },
  'document.print': { citizen: 'own-person', employer: 'own-company', clerk: 'own-institution', system: 'everything' },
  'task.read': { clerk: 'own-institution', system: 'everything' },
  'task.answer': { clerk: 'own-institution' },
  'task.state-fact': { clerk: 'own-institution' },
  'case.read': { clerk: 'own-institution', system: 'everything' },
  'case.act': { clerk: 'own-institution', system: 'everything' },
  'case.open': { clerk: 'own-institution', system: 'everything' },
  'check.run': { inspector: 'own-institution', 'healthcare-desk': 'own-institution' },
  'proof.read': { inspector: 'own-institution', 'healthcare-desk': 'own-institution' },
  'trail.read': {
    clerk: 'own-institution',
    inspector: 'own-institution',
    'healthcare-desk': 'own-institution',
    operator: 'own-institution',
    system: 'everything',
  },
  'access.read': { citizen: 'own-person' },
  'directory.read': {
    citizen: 'everything',
    employer: 'everything',
    clerk: 'everything',
    inspector: 'everything',
    'healthcare-desk': 'everything',
    operator: 'everything',
    system: 'everything',
  },
  operate: { operator: 'own-institution', system: 'everything' },
}

/** The action that opens a list, for each kind of row that can be listed. */
export const listingActions = {
  request: 'request.read',
  document: 'document.read',
  task: 'task.read',
  case: 'case.read',
  check: 'check.run',
  proof: 'proof.read',
  trail: 'trail.read',
  access: 'access.read',
  directory: 'directory.read',
} as const satisfies Record<string, Action>
export type RowKind = keyof typeof listingActions
