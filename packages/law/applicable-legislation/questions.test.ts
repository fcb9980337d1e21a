import { plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { aPostedWorker } from '../testing/a-posted-worker.ts'
import type { PostingFacts } from './facts.ts'
import { factsFromAnswer } from './questions.table.ts'
import { nextQuestion, questionsFor } from './questions-for.ts'

const on = plainDate('2026-09-01')
const answers: Record<string, unknown> = {
  'employment-kind': 'employed',
  'sending-state': 'GR',
  worker: 'GR-DEMO-12048800',
  'host-state': 'IT',
  'several-states': false,
  'posting-period': { from: '2026-10-01', to: '2027-03-31' },
  'host-undertaking': { name: 'Cantiere Lombardo (demo)' },
  'places-of-work': { street: 'Via Prova 12', postCode: '20100', town: 'Milano', country: 'IT' },
  'replaces-another-worker': false,
  'direct-relationship': true,
  'lent-on': false,
  'recruited-for-posting': true,
  'recruited-in-state': 'GR',
}

/** Walks the form as a person would: one question at a time, until none is left. */
function walk(given: Record<string, unknown>, known: PostingFacts = {}): string[] {
  const asked: string[] = []
  let facts = known
  for (let next = nextQuestion(facts, on); next !== undefined; next = nextQuestion(facts, on)) {
    if (asked.includes(next.id)) throw new Error(`${next.id} was asked twice`)
    asked.push(next.id)
    const gained = factsFromAnswer(next.id, given[next.id])
    if (!gained.ok) throw new Error(`${gained.error.code} at ${next.id}`)
    facts = { ...facts, ...gained.value }
  }
  return asked
}

describe('the questions to an employer', () => {
  it('are all asked when no register knows anything', () => {
    expect(walk(answers)).toEqual(Object.keys(answers))
  })
  it('leave out what a register proves: where the worker comes from', () => {
    const { insurance, nationality, residenceState, turnoverShare, earlierPostings } = aPostedWorker().facts
    const proven = { insurance, nationality, residenceState, turnoverShare, earlierPostings } as PostingFacts
    expect(walk(answers, proven)).not.toContain('recruited-for-posting')
  })
  it('leave out the conditions of a posting behind another door', () => {
    for (const door of [{ 'employment-kind': 'self-employed' }, { 'several-states': true }]) {
      const asked = walk({ ...answers, ...door })
      expect(asked).not.toContain('replaces-another-worker')
      expect(asked).toContain('worker')
      expect(asked).toContain('posting-period')
    }
  })
  it('go on after a failing condition, because a clerk needs the whole picture', () => {
    expect(walk({ ...answers, 'replaces-another-worker': true })).toContain('lent-on')
  })
  it('do not ask where the worker was recruited when it was not for the posting', () => {
    expect(walk({ ...answers, 'recruited-for-posting': false })).not.toContain('recruited-in-state')
  })
  it('carry the articles that need the answer', () => {
    expect(questionsFor({}, on)[0]).toMatchObject({
      id: 'employment-kind',
      kind: 'choice',
      provision: ['883/2004 Art 12(1)'],
      required: true,
    })
  })
  it.each([
    ['posting-period', { from: '2026-10-02', to: '2026-10-01' }],
    ['posting-period', { from: '2026-10-02' }],
    ['host-state', 'EL'],
    ['lent-on', 'no'],
    ['places-of-work', []],
    ['host-undertaking', 'Cantiere'],
  ])('refuse %s answered with %j', (id, value) => {
    expect(factsFromAnswer(id, value)).toEqual({ ok: false, error: { code: 'law/answer-invalid', at: id } })
  })
})
