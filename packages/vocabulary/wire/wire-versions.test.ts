import { institutionId } from '@passerelle/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAgainst } from '../definition/validate.ts'
import { filledExample } from '../examples/index.ts'
import { documentTypes, findSed, type SedType, seds } from '../seds/index.ts'
import { anyContent } from '../testing/any-content.ts'
import { type ModelVersion, modelVersionInfos } from '../versions/index.ts'
import { type BusinessHeader, readBusinessDocument, writeBusinessDocument } from './business-document.ts'

const header = (type: string, model: ModelVersion): BusinessHeader => ({
  sender: { id: institutionId('GR:1001'), role: 'CaseOwner' },
  receivers: [{ id: institutionId('IT:2001'), role: 'Counterparty' }],
  document: {
    type,
    model,
    identifier: '01890000aaaa7000bbbb000000000001',
    setId: '01890000aaaa7000bbbb000000000002',
    version: 1,
    action: 'Start',
    createdAt: '2026-01-10T09:00:00.000Z',
  },
  case: { id: '01890000aaaa7000bbbb000000000003', bucType: 'LA_BUC_04', model, protectedPerson: false },
})
const definitionOf = (type: string, model: ModelVersion) => findSed(type, model)?.content ?? expect.fail(`${type} in ${model}`)
const versions = modelVersionInfos.map(({ version }) => version)
const exception = (model: ModelVersion) => ({
  TheFollowingBusinessExceptionHasOccurred: { businessException: model === '4.4' ? ['01'] : '01' },
  WhileReceivingFollowingSED: { SEDCode: 'A009', SEDVersion: '1' },
})
const written = (model: ModelVersion) => writeBusinessDocument(header('X050', model), exception(model))

describe('a document of each version of the data model on the wire', () => {
  it.each(versions)('%s: every document that can be sent comes back as it went out', (model) => {
    const sendable = documentTypes(model).filter((type) => !/_(Master|Child)$/.test(type))
    expect(sendable.length).toBeGreaterThan(300)
    for (const type of sendable) {
      const parsed = parseAgainst(definitionOf(type, model), filledExample(definitionOf(type, model)), type)
      if (!parsed.ok) return expect.fail(`${type} ${JSON.stringify(parsed.error[0])}`)
      const xml = writeBusinessDocument(header(type, model), parsed.value)
      expect(readBusinessDocument(xml), type).toEqual({
        ok: true,
        value: { header: header(type, model), sed: { ok: true, value: parsed.value }, kept: [] },
      })
    }
  })
  it('whatever content is valid comes back, in whatever version it is', () => {
    let valid = 0
    const document = fc
      .constantFrom(...versions)
      .chain((model) => fc.constantFrom(...(Object.keys(seds) as SedType[])).map((type) => ({ model, type })))
      .chain(({ model, type }) => anyContent(definitionOf(type, model)).map((content) => ({ model, type, content })))
    fc.assert(
      fc.property(document, ({ model, type, content }) => {
        const parsed = parseAgainst(definitionOf(type, model), content, type)
        fc.pre(parsed.ok)
        valid += 1
        const back = readBusinessDocument(writeBusinessDocument(header(type, model), parsed.value))
        expect(back).toEqual({ ok: true, value: { header: header(type, model), sed: { ok: true, value: parsed.value }, kept: [] } })
      }),
      { numRuns: 150, maxSkipsPerRun: 2000 },
    )
    expect(valid).toBeGreaterThanOrEqual(150)
  })
  it.each(versions)('%s stands in its namespace, its header and the name of its transaction', (model) => {
    const xml = written(model)
    expect(xml).toContain(`xmlns:sed="http://ec.europa.eu/eessi/ns/${model.replace('.', '_')}/X050" `)
    expect(xml).toContain(`sedGVer="4" sedVer="${model.slice(2)}"`)
    expect(xml).toContain(`<sbdh:TypeVersion>${model}</sbdh:TypeVersion>`)
    expect(xml).toContain(`<sbdh:BusinessServiceName>LA_BUC_04:${model}</sbdh:BusinessServiceName>`)
    expect(xml).toContain(`LA_BUC_04-${model}-CaseOwner-Counterparty-Start-X050-${model}.xsd`)
  })
  it('is read by the version that the header names, not by the one that its content would fit', () => {
    const claimed = written('4.2').replace('>4.2</sbdh:TypeVersion>', '>4.4</sbdh:TypeVersion>')
    const inOther = claimed.replace('/4_2/X050', '/4_4/X050').replace('<SEDVersion>1</SEDVersion>', '')
    expect(readBusinessDocument(claimed)).toMatchObject({
      ok: true,
      value: { sed: { ok: false, error: [{ code: 'vocabulary/missing-field', at: '/X050' }] } },
    })
    expect(readBusinessDocument(inOther)).toMatchObject({
      ok: true,
      value: {
        sed: { ok: false, error: [{ code: 'vocabulary/missing-field', at: '/X050/WhileReceivingFollowingSED/SEDVersion' }] },
      },
    })
  })
})

describe('a version that nobody here knows', () => {
  it.each([
    ['of the document', '>4.2</sbdh:TypeVersion>', '>5.1</sbdh:TypeVersion>', 'DocumentIdentification/TypeVersion', ['5.1', '4.2']],
    ['of the case', 'LA_BUC_04:4.2<', 'LA_BUC_04:5.1<', 'BusinessScope/CaseId/BusinessServiceName', ['4.2', '5.1']],
  ] as const)('%s leaves the sender readable, who can be told', (_, from, to, at, [model, caseModel]) => {
    const sent = header('X050', '4.2')
    expect(readBusinessDocument(written('4.2').replace(from, to))).toEqual({
      ok: true,
      value: {
        header: { ...sent, document: { ...sent.document, model }, case: { ...sent.case, model: caseModel } },
        sed: { ok: false, error: [{ code: 'vocabulary/unknown-version', at: `/StandardBusinessDocumentHeader/${at}` }] },
        kept: [],
      },
    })
  })
  it.each(['', '4', 'latest', '4.2.1', '4.2 ', '444.2', '__proto__', '4.2</sbdh:TypeVersion><sbdh:TypeVersion>4.4'])(
    'is a number: %j is none, or is read as the first that stands there',
    (version) => {
      const read = readBusinessDocument(written('4.2').replace('>4.2</sbdh:TypeVersion>', `>${version}</sbdh:TypeVersion>`))
      const isFirst = version.trim().startsWith('4.2') && version !== '4.2.1'
      if (isFirst) expect(read).toMatchObject({ ok: true, value: { header: { document: { model: '4.2' } } } })
      else expect(read).toMatchObject({ ok: false, error: [{ at: '/StandardBusinessDocumentHeader/DocumentIdentification/TypeVersion' }] })
    },
  )
  it('never throws, whatever stands in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (version, buc) => {
        const spoilt = written('4.4').replace('>4.4</sbdh:TypeVersion>', () => `>${version}</sbdh:TypeVersion>`)
        expect(typeof readBusinessDocument(spoilt.replace('LA_BUC_04:4.4<', () => `${buc}<`)).ok).toBe('boolean')
      }),
      { numRuns: 300 },
    )
  })
})
