import { describe, expect, it } from 'vitest'
import { readSedFile } from './index.ts'

const read = (type: string, version: string, content: object) => {
  const [sedGVer, sedVer] = version.split('.')
  const file = readSedFile(JSON.stringify({ [type]: { sedGVer, sedVer, ...content } }))
  return file.ok
    ? { content: file.value.content, kept: file.value.kept, warnings: file.value.warnings.map(({ code }) => code) }
    : file.error.map(({ code, at }) => `${code} ${at}`)
}
const payment = (paymentFrequency: string) => ({
  InsuredPersonBenefitDetails: { BenefitDetails: [{ Amount: [{ paymentFrequency: { value: [paymentFrequency] } }] }] },
})
const at = (content: unknown) => JSON.stringify(content)

describe('codes whose lists the schemas of 4.4 show', () => {
  it('are read in every model', () =>
    expect(read('P2200', '4.2', payment('03'))).toEqual({
      content: { InsuredPersonBenefitDetails: { BenefitDetails: [{ Amount: [{ paymentFrequency: '03' }] }] } },
      kept: [],
      warnings: [],
    }))
  it('pass in a model before it where the list does not know them, and a warning names them', () => {
    const found = read('P2200', '4.2', payment('08'))
    expect(found).toMatchObject({ kept: [], warnings: ['vocabulary/unknown-code'] })
    expect(at(found)).toContain('"paymentFrequency":"08"')
  })
  it('are kept where words stand in their place', () =>
    expect(read('P2200', '4.2', payment('now and then'))).toMatchObject({ kept: [{ value: 'now and then' }] }))
  it('let a nationality be of no State and of a former one', () => {
    const of = (codes: readonly string[]) =>
      read('P2200', '4.2', { Children: { Child: [{ AdditionalInformationPerson: { nationality: { value: codes } } }] } })
    expect(at(of(['EL', 'XS']))).toContain('"nationality":["GR","XS"]')
    expect(of(['SUHH'])).toMatchObject({ kept: [], warnings: ['vocabulary/unknown-code'] })
  })
  it('keep a place of birth in a former State', () =>
    expect(
      read('A012', '4.2', {
        Person: {
          PersonIdentification: { IfPINNotProvidedForEveryInstitutionPleaseProvide: { PlaceBirth: { country: { value: ['YUCS'] } } } },
        },
      }),
    ).toMatchObject({ kept: [{ value: 'YUCS' }], warnings: ['vocabulary/unknown-code'] }))
})
