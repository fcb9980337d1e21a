/** Answers before they are sent: what is wrong is said with its field, what is right is sent clean. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '../api/contract.ts'
import { answerPath, checkAnswer, cleanAnswer, inputId } from './answer-values.ts'
import { joinDate, splitDate } from './date-input.tsx'

const ask = (kind: Question['kind'], more: Partial<Question> = {}): Question => ({ id: 'q', kind, required: true, ...more })

describe('an answer', () => {
  it.each([
    [ask('yes-no'), undefined, [{ field: '', code: 'ui/choose-one' }]],
    [ask('yes-no'), false, []],
    [ask('text', { maxLength: 3 }), 'four', [{ field: '', code: 'ui/too-long', params: { maxLength: 3 } }]],
    [ask('text'), '   ', [{ field: '', code: 'ui/answer-missing' }]],
    [ask('text', { required: false }), '', []],
    [ask('percentage'), '101', [{ field: '', code: 'ui/not-a-percentage' }]],
    [ask('percentage'), '25.5', []],
    [ask('date'), '2026-02-30', [{ field: '', code: 'ui/not-a-date' }]],
    [ask('period'), { from: '2026-03-02', to: '2026-03-01' }, [{ field: '/to', code: 'ui/end-before-start' }]],
    [ask('period'), { from: '2026-03-01', to: '2026-03-01' }, []],
    [ask('period'), { from: '2026-03-01' }, [{ field: '/to', code: 'ui/end-missing' }]],
    [ask('company', { required: false }), { address: { country: '' } }, []],
    [ask('company', { required: false }), { name: 'A', address: { country: 'IT' } }, [{ field: '/address/town', code: 'ui/town-missing' }]],
    [ask('person-list'), [], [{ field: '', code: 'ui/person-missing' }]],
    [ask('person-list'), [{ givenName: 'L', familyName: 'N' }], [{ field: '/0/pin', code: 'ui/pin-missing' }]],
  ] as const)('%o with %o → %o', (question, value, problems) => {
    expect(checkAnswer(question, value)).toEqual(problems)
  })

  it('is sent trimmed, without empty parts, and as null when there is none', () => {
    expect(cleanAnswer(ask('company'), { name: ' A ', legalPersonId: '', address: { town: 'Milano', street: ' ' } })).toEqual({
      name: 'A',
      address: { town: 'Milano' },
    })
    expect(cleanAnswer(ask('company', { required: false }), { name: '', address: { country: '' } })).toBeNull()
    expect(cleanAnswer(ask('yes-no'), false)).toBe(false)
    expect(cleanAnswer(ask('percentage'), '25.5')).toBe(25.5)
  })

  it('never makes the page fail, whatever was kept or prefilled', () => {
    const kinds = ['yes-no', 'choice', 'text', 'date', 'period', 'country', 'address', 'company', 'person-list', 'percentage'] as const
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.jsonValue(), fc.boolean(), (kind, value, required) => {
        const question = ask(kind, { required })
        expect(Array.isArray(checkAnswer(question, value))).toBe(true)
        expect(cleanAnswer(question, value)).not.toBeUndefined()
      }),
    )
  })
})

describe('a field that the node names', () => {
  it.each([
    ['posting-period/to', 'posting-period', '/to', 'posting-period-to'],
    ['/value/from', 'q', '/from', 'q-from'],
    ['persons/0/pin', 'persons', '/0/pin', 'persons-0-pin'],
    ['q', 'q', '', 'q'],
  ])('%s of question %s is found at input %s', (field, id, path, input) => {
    expect(answerPath(id, field)).toBe(path)
    expect(inputId(id, answerPath(id, field))).toBe(input)
  })
})

describe('a date in three fields', () => {
  it('is put together and taken apart without loss', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10))
    fc.assert(fc.property(day, (date) => joinDate(splitDate(date)) === date))
  })
  it('is empty when all three are, and recognisably wrong when one is', () => {
    expect(joinDate({ day: '', month: ' ', year: '' })).toBe('')
    expect(joinDate({ day: '1', month: '', year: '2026' })).toBe('2026-00-01')
  })
})
