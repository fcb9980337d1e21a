/** What must not stand in logs and trails does not, and a person can read who looked at their data. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { demoPeople, demoStaffLogins } from '@passerelle/eid'
import pg from 'pg'
import { folderOf } from './access-point.ts'
import { until, visit } from './driver.ts'
import { walletWith } from './headless-wallet.ts'
import {
  cases,
  checkResult,
  decided,
  issueHealthCards,
  issuePosting,
  noticeWithReceipt,
  offerOf,
  pidOffer,
  requestPosting,
  startCheck,
  today,
  workers,
} from './stories.ts'
import { expect, test } from './world-fixture.ts'

/** Words that mean one of the demo's people: parts of names, numbers, birth dates; operators are nobody. */
const staffNames = demoStaffLogins.filter(({ story }) => story !== 'operator').map(({ name }) => name)
const names = [...demoPeople.flatMap(({ givenName, familyName }) => [givenName, familyName]), ...staffNames, 'Luka', 'Ziva']
const words = [
  ...names.flatMap((name) => name.replace('(demo)', '').trim().split(' ')),
  ...demoPeople.flatMap(({ pin, birthDate }) => [pin, birthDate, birthDate.split('-').reverse().join('.')]),
  ...['SI-DEMO-21061900', '2019-06-21', 'GR-DEMO-094000001', 'Odos Dokimis 7', 'Cesta Primera 3'],
]
const pattern = new RegExp(
  `(?<![\\p{L}\\d])(${words.map((word) => word.replace(/[.()]/g, '\\$&')).join('|')})(?![\\p{L}\\d])|[A-Z]{2}-DEMO-\\d+`,
  'iu',
)

const trailTables = [
  'ledger.steps',
  'verification.steps',
  'exchange.events',
  'journeys.instances',
  'graphile_worker._private_jobs',
  'node.protocol_sessions',
]

test('no log and no trail names one of the people whose data went through', async ({ world }) => {
  test.setTimeout(120_000)
  await walkThrough(world)
  const folder = join(folderOf(world), 'logs')
  const files = await readdir(folder)
  expect(files).toEqual(
    expect.arrayContaining(['gr.log', 'it.log', 'si.log', 'es.log', 'eid.log', 'registers.log', 'centre.log', 'wallet.log']),
  )
  for (const file of files) {
    const lines = (await readFile(join(folder, file), 'utf8')).split('\n')
    expect(
      lines.filter((line) => pattern.test(line)),
      file,
    ).toEqual([])
  }
  expect((await readFile(join(folder, 'gr.log'), 'utf8')).split('\n').length).toBeGreaterThan(20)

  for (const { name, databaseUrl } of Object.values(world.nodes)) {
    const client = new pg.Client({ connectionString: databaseUrl })
    await client.connect()
    for (const table of trailTables) {
      const { rows } = await client.query<{ line: string }>(`select row_to_json(t)::text as line from ${table} t`)
      expect(
        rows.filter(({ line }) => pattern.test(line)),
        `${name} ${table}`,
      ).toEqual([])
    }
    const { rows } = await client.query<{ jws: string }>('select jws from verification.proofs')
    for (const { jws } of rows) expect(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString()).not.toMatch(pattern)
    await client.end()
  }
})

test('the pattern of that test finds what it looks for', () => {
  for (const text of ['for Georgios Nikolaidis', 'pin=GR-DEMO-12048800', '"1988-04-12"', 'ŽIVA', 'born 12.04.1988', 'Kos'])
    expect(text).toMatch(pattern)
  for (const text of ['route /api/requests/:id', '2026-11-21T20:00:00Z', 'Kosovo', 'demo']) expect(text).not.toMatch(pattern)
})

test('a worker reads who looked at the data about them, why, and on what legal basis, at home and in the State of work', async ({
  world,
}) => {
  const [eleni, paolo, georgios, inItaly] = await Promise.all([
    visit(world, 'eleni'),
    visit(world, 'paolo'),
    visit(world, 'georgios'),
    visit(world, 'georgios', 'it'),
  ])
  const before = await cases(paolo)
  const { employer, documentId } = await issuePosting(world)
  const { id, documents } = await noticeWithReceipt(paolo, before)
  await employer.get(`/api/documents/${documentId}`)
  for (const desk of [eleni, paolo]) await desk.get(`/api/desk/cases/${id}/documents/${documents[0]?.id}`)
  expect((await georgios.get<readonly object[]>('/api/accesses')).slice(0, 2)).toMatchObject([
    {
      who: 'Eleni Markou (demo)',
      institution: expect.stringContaining('e-EFKA'),
      purpose: 'case-handling',
      legalBasis: '987/2009 Art 2',
      what: 'sed:A009',
    },
    {
      who: 'Yiannis Papadakis (demo)',
      institution: expect.stringContaining('e-EFKA'),
      purpose: 'applicant-documents',
      legalBasis: '987/2009 Art 3(3)',
      what: 'document:PDA1',
    },
  ])
  expect((await inItaly.get<readonly object[]>('/api/accesses'))[0]).toMatchObject({
    who: 'Paolo Conti (demo)',
    institution: expect.stringContaining('INPS'),
    purpose: 'case-handling',
    what: 'sed:A009',
  })
})

test('a worker whose posting is on a clerk’s desk reads that the clerk has opened it', async ({ world }) => {
  const [eleni, eirini] = await Promise.all([visit(world, 'eleni'), visit(world, 'eirini')])
  const { requestId, employer } = await requestPosting(world, workers.eirini)
  await decided(employer, requestId)
  const tasks = await until(
    () => eleni.get<readonly { id: string; caseOrRequest: string }[]>('/api/desk/tasks'),
    (found) => found.some(({ caseOrRequest }) => caseOrRequest === requestId),
  )
  await eleni.get(`/api/desk/tasks/${tasks.find(({ caseOrRequest }) => caseOrRequest === requestId)?.id}`)
  expect((await eirini.get<readonly object[]>('/api/accesses'))[0]).toMatchObject({
    who: 'Eleni Markou (demo)',
    purpose: 'case-handling',
    legalBasis: expect.stringMatching(/\d+\/\d{4} Art|Decision/),
    what: 'task',
  })
})

test('looks at the same moment are all written down, in a chain without gap or fork', async ({ world }) => {
  const georgios = await visit(world, 'georgios')
  const [document] = await georgios.get<readonly { id: string }[]>('/api/documents')
  const documentId = document?.id ?? (await issuePosting(world)).documentId
  const count = async () => (await georgios.get<readonly object[]>('/api/accesses')).length
  const before = await count()
  const looks = await Promise.all(Array.from({ length: 15 }, () => georgios.ask(`/api/documents/${documentId}`)))
  expect(looks.map(({ status }) => status)).toEqual(looks.map(() => 200))
  expect(await count()).toBe(Math.min(before + 15, 200))
  for (const { name, databaseUrl } of Object.values(world.nodes)) {
    const client = new pg.Client({ connectionString: databaseUrl })
    await client.connect()
    const { rows } = await client.query(`
      select institution_id, sequence from (
        select *, lag(hash) over chain as hash_before, lag(sequence) over chain as sequence_before from ledger.entries
        window chain as (partition by institution_id order by sequence)
      ) as entry where (sequence > 1 and (previous_hash <> hash_before or sequence <> sequence_before + 1)) or (sequence_before is null and sequence <> 1)`)
    expect(rows, name).toEqual([])
    await client.end()
  }
})

/** Both journeys with what goes wrong on the way, so that there is something to find. */
async function walkThrough(world: Parameters<typeof issuePosting>[0]): Promise<void> {
  const [paolo, nicola, carmen] = await Promise.all([visit(world, 'paolo'), visit(world, 'nicola'), visit(world, 'carmen')])
  const before = await cases(paolo)
  const posting = await issuePosting(world)
  const { id, documents } = await noticeWithReceipt(paolo, before)
  await paolo.get(`/api/desk/cases/${id}/documents/${documents[0]?.id}`)
  await posting.worker.ask(`/api/documents/${posting.documentId}/pdf?lang=el`)
  const a1 = await walletWith(await offerOf(posting.worker, posting.documentId))
  const inspection = await startCheck(nicola, 'labour-inspection')
  await a1.present(inspection.requestUri)
  await checkResult(nicola, inspection)
  const { person, documents: cards } = await issueHealthCards(world, ['SI-DEMO-03099100', 'SI-DEMO-21061900'])
  const card = await walletWith(await offerOf(person, cards[0]?.id ?? ''))
  await card.accept(await pidOffer(world, 'person-si-1'))
  const treatment = await startCheck(carmen, 'healthcare-provider')
  await card.present(treatment.requestUri)
  await checkResult(carmen, treatment)
  await person.ask('/api/requests/GR-DEMO-12048800')
  await person.ask('/api/documents?name=Nikolaidis&born=1988-04-12')
  await person.ask('/api/desk/trail/Georgios%20Nikolaidis')
  await posting.employer.ask(`/api/documents/${posting.documentId}/shorten`, { method: 'POST', body: { newEnd: 'Georgios' } })
  await nicola.ask('/api/check/scan', {
    method: 'POST',
    body: { qr: 'Georgios Nikolaidis', date: today(), policy: 'labour-inspection' },
  })
}
