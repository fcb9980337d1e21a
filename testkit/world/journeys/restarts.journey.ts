/** The world stops and starts again, and one node comes back from its back-up: documents, cases and logins are there as they were. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startWorld, type World } from '../world.ts'
import { folderOf } from './access-point.ts'
import { visit } from './driver.ts'
import { walletWith } from './headless-wallet.ts'
import { cases, caseView, checkResult, issuePosting, noticeWithReceipt, offerOf, startCheck } from './stories.ts'
import { expect, test } from './world-fixture.ts'

const passerelle = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'apps', 'cli', 'bin', 'passerelle.mjs')

/** What the people of both States have before them. */
async function state(world: World) {
  const [yiannis, georgios, eleni, paolo] = await Promise.all([
    visit(world, 'yiannisForHisCompany'),
    visit(world, 'georgios'),
    visit(world, 'eleni'),
    visit(world, 'paolo'),
  ])
  const withViews = async (desk: typeof eleni) => Promise.all((await cases(desk)).map(async ({ id }) => caseView(desk, id)))
  return {
    requests: await yiannis.get<readonly unknown[]>('/api/requests'),
    documents: await georgios.get<readonly unknown[]>('/api/documents'),
    tasks: await eleni.get<readonly unknown[]>('/api/desk/tasks'),
    inGreece: await withViews(eleni),
    inItaly: await withViews(paolo),
  }
}

test('a second start finds everything as it was, also the wallet that was filled before', async ({ world }) => {
  test.setTimeout(180_000)
  const paolo = await visit(world, 'paolo')
  const known = await cases(paolo)
  const { worker, documentId } = await issuePosting(world)
  const wallet = await walletWith(await offerOf(worker, documentId))
  await noticeWithReceipt(paolo, known)
  const before = await state(world)

  const folder = folderOf(world)
  const portBase = Number(new URL(world.centre.url).port)
  await world.stop()
  // The tests that follow, and the end of the run, go on with the world that has come up now.
  Object.assign(world, await startWorld({ folder, portBase }))

  expect(await state(world)).toEqual(before)
  const nicola = await visit(world, 'nicola')
  const check = await startCheck(nicola, 'labour-inspection')
  await wallet.present(check.requestUri)
  expect(await checkResult(nicola, check)).toMatchObject({ verdict: 'valid' })
})

test('a node that comes back from its back-up has the documents and cases of that moment, and goes on with new ones', async ({ world }) => {
  test.setTimeout(180_000)
  const [paolo, eleni] = await Promise.all([visit(world, 'paolo'), visit(world, 'eleni')])
  const known = await cases(paolo)
  const { worker, documentId } = await issuePosting(world)
  await noticeWithReceipt(paolo, known)
  await noticeWithReceipt(eleni, known)
  const wallet = await walletWith(await offerOf(worker, documentId))
  const before = await state(world)

  const folder = await mkdtemp(join(tmpdir(), 'passerelle-backup-'))
  try {
    const run = async (...args: string[]) => promisify(execFile)(process.execPath, [passerelle, ...args, '--data', folderOf(world)])
    const backup = join(folder, 'gr')
    await run('backup', '--node', 'gr', '--to', backup)
    const lost = await issuePosting(world)
    await expect(run('restore', '--node', 'gr', '--from', backup, '--replace')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Stop it first'),
    })
    await world.nodes.gr.kill()
    await run('restore', '--node', 'gr', '--from', backup, '--replace')
    await world.nodes.gr.restart()

    const { inItaly: _, ...after } = await state(world)
    const { inItaly: __, ...then } = before
    expect(after).toEqual(then)
    expect((await lost.worker.ask(`/api/documents/${lost.documentId}`)).status).toBe(404)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  const nicola = await visit(world, 'nicola')
  const check = await startCheck(nicola, 'labour-inspection')
  await wallet.present(check.requestUri)
  expect(await checkResult(nicola, check)).toMatchObject({ verdict: 'valid' })
  const now = await cases(paolo)
  await issuePosting(world)
  await noticeWithReceipt(paolo, now)
})
