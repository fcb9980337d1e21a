/** A case as the desk reads it, after the look at it was recorded: with the names of institutions and of the staff who acted. */
import { getCase } from '@passerelle/casework'
import { findStaff, type StaffActor } from '@passerelle/directory'
import { parseInstitutionId } from '@passerelle/kernel'
import type { NodeRuntime } from '../runtime/node-runtime.ts'
import { recordLook } from './access.ts'
import { answer } from './answer.ts'
import { personsOfCase, type SeenContent } from './person-concerned.ts'

export type CaseNode = Pick<NodeRuntime, 'database' | 'clock' | 'secrets' | 'institutionName'>

export async function showCase(node: CaseNode, actor: StaffActor, caseId: string) {
  const { institutionId } = actor
  const found = answer(await getCase(node.database.db, { institutionId, caseId, now: node.clock.now() }))
  await recordCaseLook(node, actor, caseId, `case:${found.bucType ?? 'unknown'}`)
  const participants = await Promise.all(
    found.participants.map(async (one) => ({ ...one, name: one.name ?? (await nameOf(node, one.id)) })),
  )
  const staff = await staffNames(node, [...found.timeline.map(({ actor: who }) => who), ...found.drafts.map(({ savedBy }) => savedBy)])
  return {
    ...found,
    participants,
    counterparty: participants.find(({ isSelf }) => !isSelf)?.name ?? '',
    drafts: found.drafts.map(({ savedBy, ...draft }) => ({
      ...draft,
      ...(savedBy !== undefined && { savedBy: staff.get(savedBy) ?? savedBy }),
    })),
    timeline: found.timeline.map((entry) => ({
      ...entry,
      actor: entry.actor === undefined ? 'system' : (staff.get(entry.actor) ?? entry.actor),
    })),
  }
}

/**
 * @param what what was seen, as a code: `sed:A009`
 * @param draft what was seen and no document of the case is yet: it may be the first that names a person
 */
export async function recordCaseLook(node: CaseNode, actor: StaffActor, caseId: string, what: string, draft?: SeenContent): Promise<void> {
  const { institutionId } = actor
  await recordLook(node, {
    institutionId,
    actor,
    subjects: await personsOfCase(node, institutionId, caseId, draft),
    purpose: 'case-handling',
    legalBasis: '987/2009 Art 2',
    what,
  })
}

/** The name of an institution; what is no id stays as it is. */
export async function nameOf(node: Pick<NodeRuntime, 'institutionName'>, institution: string | undefined): Promise<string> {
  const parsed = parseInstitutionId(institution)
  return parsed === undefined ? (institution ?? '') : node.institutionName(parsed)
}

/** Events name staff by their subject; the name is looked up each time, because it may change. */
async function staffNames({ database }: CaseNode, actors: readonly (string | undefined)[]): Promise<ReadonlyMap<string, string>> {
  const subjects = [...new Set(actors)].filter((one) => one !== undefined && one !== 'system' && parseInstitutionId(one) === undefined)
  const found = await Promise.all(subjects.map((subject) => findStaff(database.db, subject ?? '')))
  return new Map(found.flatMap((one) => (one === undefined ? [] : [[one.subject, one.name] as const])))
}
