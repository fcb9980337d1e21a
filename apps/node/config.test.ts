import { institutionId } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { parseNodeConfig, withEnvironment } from './config.ts'
import { aConfig } from './testing/desk-config.ts'

const config = aConfig(institutionId('GR:1001'))
const caseModel = (input: unknown, environment: Readonly<Record<string, string | undefined>>) => {
  const parsed = parseNodeConfig(withEnvironment(input, environment))
  return parsed.ok ? parsed.value.caseModel : parsed.error
}

describe('the version of the data model of new cases', () => {
  it.each([
    ['is left open where nobody says it', config, {}, undefined],
    ['is what the file says', { ...config, caseModel: '4.4' }, {}, '4.4'],
    ['is what the environment says', config, { PASSERELLE_CASE_MODEL: '4.4' }, '4.4'],
    ['is what the environment says before the file', { ...config, caseModel: '4.3' }, { PASSERELLE_CASE_MODEL: '4.4' }, '4.4'],
    ['is not said by an empty variable', { ...config, caseModel: '4.3' }, { PASSERELLE_CASE_MODEL: '' }, '4.3'],
  ])('%s', (_, input, environment, model) => {
    expect(caseModel(input, environment)).toBe(model)
  })
  it.each(['4.0', '5.1', 'newest', ' 4.4', '__proto__'])('stops the start where it is %j', (version) => {
    expect(caseModel(config, { PASSERELLE_CASE_MODEL: version })).toMatchObject({ code: 'node/config-invalid', at: '/caseModel' })
  })
  it('says nothing in the place of a file that is none', () => {
    for (const input of [undefined, null, 'x', 7])
      expect(caseModel(input, { PASSERELLE_CASE_MODEL: '4.4' })).toMatchObject({ code: 'node/config-invalid' })
  })
})
