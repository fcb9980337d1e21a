import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { playCase } from '../play-case.ts'
import { parseCases } from '../read-cases.ts'

const file = join(import.meta.dirname, '../../../../../shared/vectors/law/cases.json')
const parsed = existsSync(file) ? parseCases(JSON.parse(readFileSync(file, 'utf8')), file) : undefined
const cases = (parsed?.ok ? parsed.value : []).filter(({ facts }) => facts.question === 'which_state')

describe.skipIf(!existsSync(file))('the published cases on which State’s legislation applies', () => {
  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const { result, differences, unsaid, citations, stopped } = playCase(one)
    expect({ result, differences, unsaid, stopped, missing: citations.missing }).toEqual({
      result: 'passed',
      differences: [],
      unsaid: [],
      stopped: undefined,
      missing: [],
    })
  })
})

describe('telework beside other work', () => {
  const at = (work_state: string, working_time_percent: number, more: object = {}) => ({
    kind: 'employed',
    work_state,
    employer_office_state: 'LU',
    working_time_percent,
    ...more,
  })
  const decide = (...activities: object[]) =>
    playCase({
      id: 'telework',
      area: 'legislation',
      facts: {
        question: 'which_state',
        nationality: 'FR',
        residence_state: 'FR',
        activities,
        telework_agreement_request: true,
        employer_and_worker_agree: true,
        reference_date: '2024-02-01',
      },
      expected: {},
    } as unknown as Parameters<typeof playCase>[0]).decision
  const telework = { mode: 'telework' }

  it('tells an entry without mode apart from the telework in the same State', () =>
    expect(decide(at('FR', 30, telework), at('FR', 5), at('LU', 65))?.answer).toEqual({ applicableState: 'FR', telework: 'other-work' }))
  it('keeps two entries of telework', () =>
    expect(decide(at('FR', 30, telework), at('FR', 5, telework), at('LU', 65))?.answer).toMatchObject({ applicableState: 'LU' }))
  it('asks whether work is telework where no entry says so', () => expect(decide(at('FR', 35), at('LU', 65))?.outcome).toBe('unknown'))
})
