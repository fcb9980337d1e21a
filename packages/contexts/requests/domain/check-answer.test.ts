import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAnswer } from './check-answer.ts'
import type { Question, QuestionKind } from './question.ts'

const aQuestion = (kind: QuestionKind, more: Partial<Question> = {}): Question => ({
  id: 'q',
  kind,
  required: true,
  answeredBy: 'employer',
  ...(kind === 'choice' ? { options: ['wallet', 'paper'] } : {}),
  ...more,
})
const milan = { street: 'Via Prova 12', postCode: '20100', town: 'Milano', country: 'IT' }

describe('an answer of the right form is kept as it is', () => {
  it.each<[QuestionKind, unknown]>([
    ['yes-no', false],
    ['choice', 'wallet'],
    ['text', 'GR-DEMO-12048800'],
    ['date', '2028-02-29'],
    ['period', { from: '2026-12-01', to: '2026-12-01' }],
    ['country', 'GR'],
    ['address', milan],
    ['address', [milan, { ...milan, name: 'Cantiere Lombardo (demo)' }]],
    ['address', { town: 'Milano', country: 'IT' }],
    ['company', { name: 'Cantiere Lombardo (demo)' }],
    ['company', { name: 'Cantiere Lombardo (demo)', legalPersonId: 'IT-1', address: milan }],
    ['person-list', [{ pin: 'SI-DEMO-03099100' }, { pin: 'SI-DEMO-21061900', givenName: 'Luka', birthDate: '2019-06-21' }]],
    ['percentage', 0],
    ['percentage', 100],
  ])('%s %j', (kind, value) => {
    expect(checkAnswer(aQuestion(kind), value)).toEqual({ ok: true, value })
  })
  it('except for spaces around it', () => {
    expect(checkAnswer(aQuestion('text'), '  Γιώργος Č ')).toEqual({ ok: true, value: 'Γιώργος Č' })
  })
  it('null says "there is none" where the question allows it', () => {
    expect(checkAnswer(aQuestion('company', { required: false }), null)).toEqual({ ok: true, value: null })
    expect(checkAnswer(aQuestion('company'), null)).toMatchObject({ ok: false })
  })
})

describe('an answer of a wrong form is refused with a code at its field', () => {
  it.each<[QuestionKind, unknown, string, string]>([
    ['yes-no', 'yes', 'requests/wrong-kind', 'q'],
    ['yes-no', undefined, 'requests/required', 'q'],
    ['choice', 'pigeon', 'requests/unknown-option', 'q'],
    ['text', '   ', 'requests/required', 'q'],
    ['text', 'x'.repeat(501), 'requests/too-long', 'q'],
    ['text', 'a\u0000b', 'requests/bad-characters', 'q'],
    ['date', '2026-02-30', 'requests/not-a-date', 'q'],
    ['date', 20260101, 'requests/not-a-date', 'q'],
    ['period', { from: '2026-12-02', to: '2026-12-01' }, 'requests/end-before-start', 'q/to'],
    ['period', { from: '2026-12-02' }, 'requests/required', 'q/to'],
    ['period', { from: 'soon', to: '2026-12-01' }, 'requests/not-a-date', 'q/from'],
    ['period', { from: '2026-12-01', to: '2026-12-02', days: 2 }, 'requests/unknown-field', 'q/days'],
    ['period', '2026', 'requests/wrong-kind', 'q'],
    ['country', 'EL', 'requests/unknown-country', 'q'],
    ['country', 'US', 'requests/unknown-country', 'q'],
    ['address', { ...milan, country: 'XX' }, 'requests/unknown-country', 'q/country'],
    ['address', { ...milan, country: 'EU' }, 'requests/unknown-country', 'q/country'],
    ['address', [milan, { ...milan, town: '' }], 'requests/required', 'q/1/town'],
    ['address', [], 'requests/required', 'q'],
    ['address', Array(21).fill(milan), 'requests/too-many', 'q'],
    ['company', { name: 'x'.repeat(201) }, 'requests/too-long', 'q/name'],
    ['company', { name: 'A', vat: '1' }, 'requests/unknown-field', 'q/vat'],
    ['person-list', [{ pin: 'a' }, { pin: 'a' }], 'requests/listed-twice', 'q/1/pin'],
    ['person-list', [{}], 'requests/required', 'q/0/pin'],
    ['person-list', {}, 'requests/wrong-kind', 'q'],
    ['percentage', 100.1, 'requests/not-a-percentage', 'q'],
    ['percentage', Number.NaN, 'requests/not-a-percentage', 'q'],
  ])('%s %j: %s at %s', (kind, value, code, field) => {
    const checked = checkAnswer(aQuestion(kind), value)
    expect(checked).toMatchObject({ ok: false, error: { code: 'requests/answer-invalid', at: 'q' } })
    expect(!checked.ok && checked.error.fields[0]).toMatchObject({ code, field })
  })
  it('names every wrong field, not only the first', () => {
    const checked = checkAnswer(aQuestion('address'), { street: 7, country: 'XX' })
    expect(!checked.ok && checked.error.fields.map(({ field }) => field)).toEqual(['q/street', 'q/town', 'q/country'])
  })
  it('whatever is sent, the answer is a value or fields with codes; what is kept is accepted again', () => {
    const kinds: QuestionKind[] = [
      'yes-no',
      'choice',
      'text',
      'date',
      'period',
      'country',
      'address',
      'company',
      'person-list',
      'percentage',
    ]
    const hostile = fc.oneof(
      fc.jsonValue(),
      fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
      fc.array(fc.record({ pin: fc.jsonValue(), country: fc.jsonValue(), town: fc.jsonValue() }, { requiredKeys: [] })),
      fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'name', 'from', 'to', 'town', 'country'), fc.jsonValue()),
    )
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.boolean(), hostile, (kind, required, value) => {
        const question = aQuestion(kind, { required })
        const checked = checkAnswer(question, value)
        if (checked.ok) expect(checkAnswer(question, checked.value)).toEqual(checked)
        else expect(checked.error.fields.length).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })
})
