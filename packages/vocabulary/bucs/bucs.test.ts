import { existsSync, readFileSync } from 'node:fs'
import Value from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { bucSchema } from './buc.schema.ts'
import {
  administrativeProcesses,
  bucConditions,
  bucs,
  closingOf,
  describeBuc,
  directionOf,
  documentsOf,
  findBuc,
  isBatch,
  laBuc04,
  openingsOf,
  repliesTo,
  rulesOf,
  startersOf,
  subProcesses,
  synchronisationProcesses,
  timersOf,
} from './index.ts'

const all = Object.values(bucs)
const page = (id: string) => {
  const buc = findBuc(id)
  if (buc === undefined) throw new Error(`no page ${id}`)
  return buc
}
const roles = ['caseOwner', 'counterparty'] as const

describe('every page', () => {
  it.each(all.map((buc) => [buc.id, buc] as const))('%s has the form of a page', (_, buc) => {
    expect([...Value.Errors(bucSchema, buc)]).toEqual([])
  })
  it('is in the file that its id says', () => {
    for (const { id, sector } of all) {
      const path = `./${sector.toLowerCase()}/${id.toLowerCase().replaceAll('_', '-')}.ts`
      expect(existsSync(new URL(path, import.meta.url)), path).toBe(true)
    }
  })
  it('speaks only of documents that it has', () => {
    for (const buc of all) {
      const known = new Set([...documentsOf(buc).map((one) => one.sed), 'X008', 'X011', 'X012', 'ANY', 'NONE'])
      const meant = roles.flatMap((role) => rulesOf(buc, role)).flatMap((rule) => [rule.onSed, rule.sed ?? 'ANY'])
      expect(
        meant.filter((sed) => !known.has(sed)),
        buc.id,
      ).toEqual([])
    }
  })
  it('lets somebody send, and somebody receive, each of its documents', () => {
    for (const buc of all) {
      for (const { sed, by } of documentsOf(buc)) {
        const rules = roles.flatMap((role) => rulesOf(buc, role)).filter((rule) => rule.sed === sed && rule.effect === 'create')
        const begins = startersOf(buc).includes(sed)
        if (by !== 'system' && !begins)
          expect(
            rules.some((rule) => rule.action.startsWith('DOC_CREATE')),
            `${buc.id} ${sed}`,
          ).toBe(true)
        if (!begins)
          expect(
            rules.some((rule) => rule.action.startsWith('DOC_RECEIVE')),
            `${buc.id} ${sed}`,
          ).toBe(true)
      }
    }
  })
  it('asks only conditions of its own, and each condition is asked by its role', () => {
    const asked = all.flatMap((buc) =>
      roles.flatMap((role) =>
        rulesOf(buc, role).flatMap(({ condition }) => (condition === undefined ? [] : [`${condition} ${buc.id} ${role}`])),
      ),
    )
    const told = Object.entries(bucConditions).map(([id, condition]) => `${id} ${condition.buc} ${condition.role}`)
    expect([...new Set(asked)].sort()).toEqual(told.sort())
    expect(told).toHaveLength(30)
  })
  it('is mounted by somebody: no sub-process stands unused', () => {
    expect(Object.keys(subProcesses).filter((id) => !all.some((buc) => Object.hasOwn(buc.mounts, id)))).toEqual([])
  })
})

const catalogueFile = new URL('../../../../shared/reference/eessi/catalogue.json', import.meta.url)
const fieldsFile = new URL('../../../../shared/reference/eessi/sed-fields-cdm42.json', import.meta.url)
const here = existsSync(catalogueFile) && existsSync(fieldsFile)
interface Listed {
  id: string
  type: string
  batch?: boolean
  startSeds: string[]
  seds: { id: string; direction: string }[]
}

describe.skipIf(!here)('the pages and the catalogue', () => {
  const listed: Listed[] = here ? JSON.parse(readFileSync(catalogueFile, 'utf8')).bucs : []
  it.each(listed.filter(({ id }) => findBuc(id) !== undefined).map((one) => [one.id, one] as const))(
    '%s: the same starting documents, documents, directions and kind',
    (id, one) => {
      const buc = page(id)
      expect([...startersOf(buc)].sort()).toEqual([...one.startSeds].sort())
      expect(buc.documents.map((row) => row.sed).sort()).toEqual(one.seds.map((sed) => sed.id).sort())
      const word = { caseOwner: 'owner->counterparty', counterparty: 'counterparty->owner', either: 'either' } as const
      expect(Object.fromEntries(buc.documents.map(({ sed }) => [sed, word[directionOf(buc, sed) ?? 'either']]))).toEqual(
        Object.fromEntries(one.seds.map((sed) => [sed.id, sed.direction])),
      )
      expect([buc.participants, isBatch(buc)]).toEqual([one.type, one.batch === true])
    },
  )
  it('name the same administrative and synchronisation processes with the same documents', () => {
    const others = listed.filter(({ id }) => findBuc(id) === undefined)
    const ours = { ...administrativeProcesses, ...synchronisationProcesses }
    expect(Object.keys(ours).sort()).toEqual(others.map(({ id }) => id).sort())
    for (const { id, seds } of others) expect(ours[id]?.documents.map(({ sed }) => sed)).toEqual(seds.map((sed) => sed.id))
  })
  it('name fields of conditions that the documents have', () => {
    const types: Record<string, { fields: string[] }> = JSON.parse(readFileSync(fieldsFile, 'utf8')).documentTypes
    for (const [id, { looksAt }] of Object.entries(bucConditions)) {
      for (const one of looksAt as readonly ('case' | { sed: string; field?: string })[]) {
        if (one === 'case' || one.field === undefined) continue
        expect(types[one.sed]?.fields, `${id} ${one.sed}`).toContain(one.field)
      }
    }
  })
})

describe('what is asked of a page', () => {
  it('who sends, who answers, and after what', () => {
    const buc = page('LA_BUC_02')
    expect(directionOf(buc, 'A003')).toBe('caseOwner')
    expect(directionOf(buc, 'A005')).toBe('either')
    expect(directionOf(buc, 'X050')).toBeUndefined()
    expect(repliesTo(buc, 'A003')).toEqual(['A004', 'A012'])
    expect(openingsOf(buc, 'caseOwner', 'A007')).toEqual([
      { sed: 'A004', on: 'passed', for: 'caseOwner', if: 'A004_IS_FOR_CURRENT_A003', asReply: false },
    ])
    expect(openingsOf(buc, 'caseOwner', 'A012')).toEqual([])
  })
  it('five timers: the closing of five use cases on the legislation that applies', () => {
    expect(all.flatMap((buc) => timersOf(buc).map((timer) => [buc.id, timer.sed, timer.by, timer.after, timer.days]))).toEqual([
      ['LA_BUC_02', 'X001', 'caseOwner', 'A003', 60],
      ['LA_BUC_03', 'X001', 'caseOwner', 'A008', 30],
      ['LA_BUC_04', 'X001', 'caseOwner', 'A009', 30],
      ['LA_BUC_05', 'X001', 'caseOwner', 'A010', 30],
      ['LA_BUC_06', 'X001', 'caseOwner', 'A005', 30],
    ])
  })
  it('who closes', () => {
    expect(closingOf(laBuc04)).toEqual({ globally: { by: 'caseOwner', afterDays: 30 }, mayReopen: true })
    expect(closingOf(page('S_BUC_05'))).toEqual({ locally: 'either', mayReopen: false })
    expect(closingOf(page('R_BUC_01'))).toMatchObject({ globally: { by: 'either', afterDays: 0 } })
    expect(all.filter((buc) => closingOf(buc).globally !== undefined)).toHaveLength(22)
    expect(all.filter((buc) => Object.keys(closingOf(buc)).length === 1).map((buc) => buc.id)).toEqual(['S_BUC_01a'])
  })
  it('eight use cases run in batches, 32 with several counterparties', () => {
    expect(all.filter(isBatch).map((buc) => buc.id)).toEqual([
      'S_BUC_19',
      'S_BUC_21',
      'S_BUC_22',
      'S_BUC_23',
      'AW_BUC_05',
      'AW_BUC_15',
      'AW_BUC_23',
      'UB_BUC_04',
    ])
    expect(all.filter((buc) => buc.participants === 'multilateral')).toHaveLength(32)
  })
})

describe('a page as text', () => {
  it('shows both roles side by side', () => {
    const text = describeBuc(page('S_BUC_05'))
    const line = text.split('\n').find((one) => one.startsWith('S045'))
    expect(line).toMatch(/^S045 +awaits +\| may answer S044; attachments$/)
    expect(text).toContain('Remind (X009, X010): either side')
    expect(text).toContain('Close one’s own copy: either side')
  })
  it('shows timers, conditions and what is irregular', () => {
    const text = describeBuc(page('LA_BUC_02'))
    expect(text).toContain('Close for everybody (X001): case owner, 60 days after the start')
    expect(text).toContain('on DOC_RECEIVE A012: ends DOC_CREATE X001 if each counterparty has agreed by A012')
  })
  it('can be made of every page', () => {
    for (const buc of all) expect(describeBuc(buc)).not.toMatch(/undefined|\[object/)
  })
})
