/** Users × roles × institutions × actions: the predicate, the list filter in PostgreSQL, and what must never be visible. */
import { type InstitutionId, institutionId } from '@passerelle/kernel'
import { json } from '@passerelle/platform'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scopeCondition } from '../store/scope-condition.ts'
import { type Actor, type Role, rolesOf, staffRoles } from './actor.ts'
import { actions, listingActions, permissions, type RowKind } from './permissions.table.ts'
import { isInScope, mayDo, type Resource, visibleScope } from './permissions.ts'

const institutions = ['GR:1001', 'GR:1002', 'IT:2001', 'IT:2901'].map(institutionId)
const persons = ['P1', 'P2', 'P3']
const companies = ['C1', 'C2']

const anActor: fc.Arbitrary<Actor> = fc.oneof(
  fc.record({ kind: fc.constant('person' as const), personId: fc.constantFrom(...persons), name: fc.constant('x') }),
  fc.record({
    kind: fc.constant('person' as const),
    personId: fc.constantFrom(...persons),
    name: fc.constant('x'),
    actingFor: fc.record({ legalPersonId: fc.constantFrom(...companies) }),
  }),
  fc.record({
    kind: fc.constant('staff' as const),
    subject: fc.constant('s'),
    name: fc.constant('x'),
    institutionId: fc.constantFrom(...institutions),
    roles: fc.subarray([...staffRoles]),
  }),
  fc.constant({ kind: 'system' as const }),
)

interface Row {
  id: number
  institution: InstitutionId | null
  applicant: string | null
  worker: string | null
  others: string[] | null
  company: string | null
}

const someRows: fc.Arbitrary<Row[]> = fc
  .array(
    fc.record({
      institution: fc.option(fc.constantFrom(...institutions)),
      applicant: fc.option(fc.constantFrom(...persons)),
      worker: fc.option(fc.constantFrom(...persons)),
      others: fc.option(fc.subarray(persons)),
      company: fc.option(fc.constantFrom(...companies)),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((rows) => rows.map((row, id) => ({ id, ...row })))

const anAction = fc.constantFrom(...actions)
const aKind = fc.constantFrom(...(Object.keys(listingActions) as RowKind[]))

function resourceOf(row: Row): Resource {
  return {
    ...(row.institution === null ? {} : { institutionId: row.institution }),
    persons: [row.applicant, row.worker, ...(row.others ?? [])].filter((person) => person !== null),
    ...(row.company === null ? {} : { companyId: row.company }),
  }
}

describe('permissions', () => {
  it('let staff act on rows of their own institution only, the public directory apart', () => {
    fc.assert(
      fc.property(anActor, anAction, someRows, (actor, action, rows) => {
        fc.pre(actor.kind === 'staff' && action !== 'directory.read')
        return rows.every(
          (row) => !mayDo(actor, action, resourceOf(row)) || (actor.kind === 'staff' && row.institution === actor.institutionId),
        )
      }),
    )
  })

  it('let a person act only on rows that name the person, or the company acted for', () => {
    fc.assert(
      fc.property(anActor, anAction, someRows, (actor, action, rows) => {
        fc.pre(actor.kind === 'person' && action !== 'directory.read')
        if (actor.kind !== 'person') return
        for (const row of rows) {
          if (!mayDo(actor, action, resourceOf(row))) continue
          if (actor.actingFor === undefined) expect(resourceOf(row).persons).toContain(actor.personId)
          else expect(row.company).toBe(actor.actingFor.legalPersonId)
        }
      }),
    )
  })

  it('deny whatever the table does not name', () => {
    fc.assert(
      fc.property(anActor, anAction, someRows, (actor, action, rows) => {
        const isNamed = rolesOf(actor).some((role) => permissions[action][role] !== undefined)
        if (!isNamed) for (const row of rows) expect(mayDo(actor, action, resourceOf(row))).toBe(false)
      }),
    )
    const clerk: Actor = { kind: 'staff', subject: 's', name: 'x', institutionId: institutionId('GR:1001'), roles: ['clerk'] }
    for (const odd of ['', 'case.delete', 'constructor', '__proto__', 'toString'])
      expect(mayDo(clerk, odd as 'case.read', { institutionId: clerk.institutionId })).toBe(false)
    const stranger = { ...clerk, roles: ['constructor' as 'clerk'] }
    expect(mayDo(stranger, 'case.read', { institutionId: clerk.institutionId })).toBe(false)
  })

  it('let nobody but a clerk of the institution, or the node itself, read a case, act in it or open one', () => {
    const anActionOnACase = fc.constantFrom(...actions.filter((action) => action.startsWith('case.')))
    let allowed = 0
    fc.assert(
      fc.property(anActor, anActionOnACase, someRows, (actor, action, rows) => {
        for (const row of rows) {
          if (!mayDo(actor, action, resourceOf(row))) continue
          allowed += 1
          if (actor.kind === 'system') continue
          expect(actor).toMatchObject({ kind: 'staff', institutionId: row.institution, roles: expect.arrayContaining(['clerk']) })
        }
      }),
      { numRuns: 300 },
    )
    expect(allowed).toBeGreaterThan(50)
  })

  it.each<[Role, string]>([
    ['employer', 'document.offer'],
    ['employer', 'request.confirm'],
    ['system', 'task.answer'],
    ['system', 'task.state-fact'],
    ['operator', 'task.state-fact'],
    ['operator', 'document.read'],
    ['operator', 'case.read'],
    ['inspector', 'case.read'],
    ['healthcare-desk', 'document.read'],
    ['clerk', 'operate'],
    ['citizen', 'case.read'],
    ['citizen', 'case.act'],
    ['employer', 'case.open'],
    ['inspector', 'case.open'],
    ['inspector', 'case.act'],
    ['healthcare-desk', 'case.open'],
    ['operator', 'case.act'],
  ])('give %s no %s', (role, action) => {
    expect(permissions[action as 'operate'][role]).toBeUndefined()
  })
})

describe('the list filter', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await testDatabase([])
    await sql`create table rows (id int, institution text, applicant text, worker text, others text[], company text)`.execute(database.db)
  })
  afterAll(() => database.close())

  it('selects in PostgreSQL exactly the rows that the predicate allows', async () => {
    let shown = 0
    await fc.assert(
      fc.asyncProperty(anActor, aKind, someRows, async (actor, kind, rows) => {
        const scope = visibleScope(actor, kind)
        const condition = scopeCondition(scope, {
          institution: 'rows.institution',
          persons: ['rows.applicant', 'rows.worker'],
          personList: 'rows.others',
          company: 'rows.company',
        })
        await sql`truncate rows`.execute(database.db)
        await sql`insert into rows select * from jsonb_populate_recordset(null::rows, ${json(rows)})`.execute(database.db)
        const seen = await sql<{ id: number }>`select id from rows where ${condition} order by id`.execute(database.db)
        const hidden = await sql<{ n: number }>`select count(*)::int as n from rows where not ${condition}`.execute(database.db)
        const allowed = rows.filter((row) => mayDo(actor, listingActions[kind], resourceOf(row))).map((row) => row.id)
        expect(seen.rows.map((row) => row.id)).toEqual(allowed)
        expect(rows.filter((row) => isInScope(scope, resourceOf(row))).map((row) => row.id)).toEqual(allowed)
        expect(hidden.rows[0]?.n).toBe(rows.length - allowed.length)
        shown += allowed.length
      }),
      { numRuns: 150 },
    )
    expect(shown).toBeGreaterThan(50)
  })

  it('shows nothing of a table that has no column for the scope', async () => {
    await sql`insert into rows (id, institution) values (1, 'GR:1001')`.execute(database.db)
    const condition = scopeCondition({ kind: 'company', legalPersonId: 'C1' }, { institution: 'rows.institution' })
    expect((await sql`select id from rows where ${condition}`.execute(database.db)).rows).toEqual([])
  })
})
