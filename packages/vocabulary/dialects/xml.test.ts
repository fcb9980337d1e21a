import { describe, expect, it } from 'vitest'
import { readXml } from '../wire/read-xml.ts'
import { readSedFile, type SedDocument, writeSedFile } from './index.ts'

const read = (text: string): SedDocument => {
  const document = readSedFile(text)
  if (!document.ok) throw new Error(JSON.stringify(document.error))
  return document.value
}

const x050 = 'xmlns:sed="http://ec.europa.eu/eessi/ns/4_2/X050"'
const inside =
  '<TheFollowingBusinessExceptionHasOccurred><businessException><value>01</value></businessException></TheFollowingBusinessExceptionHasOccurred>'
const exception = { TheFollowingBusinessExceptionHasOccurred: { businessException: '01' } }

describe('a SED in XML', () => {
  it('is read alone, without a message around it, in whatever version its namespace says', () => {
    expect(read(`<sed:X050 ${x050}>${inside}</sed:X050>`)).toMatchObject({ type: 'X050', version: '4.2', content: exception, warnings: [] })
    expect(read(`<X050 xmlns="http://ec.europa.eu/eessi/ns/4_4/X050">${inside}</X050>`)).toMatchObject({
      version: '4.4',
      // In 4.4 several exceptions may be told at once.
      content: { TheFollowingBusinessExceptionHasOccurred: { businessException: ['01'] } },
    })
  })

  it('without any version is read with a warning', () => {
    expect(read(`<X050>${inside}</X050>`)).toMatchObject({ content: exception, warnings: [{ code: 'vocabulary/no-version' }] })
  })

  it('whose children stand in its namespace is written so again', () => {
    const text = `<X050 xmlns="http://ec.europa.eu/eessi/ns/4_2/X050">${inside}</X050>`
    const again = readXml(writeSedFile(read(text), 'xml').text.trim())
    expect(again.ok && again.value.children[0]?.namespace).toBe('http://ec.europa.eu/eessi/ns/4_2/X050')
  })

  it('keeps elements, attributes and texts that no definition knows, in their places', () => {
    const text = `<sed:X050 ${x050} sedGVer="4" sedVer="2" extra="e"><Before a="1">b<c/>d</Before><TheFollowingBusinessExceptionHasOccurred><businessException listID="x"><value>01</value></businessException><After/></TheFollowingBusinessExceptionHasOccurred><s:Signature xmlns:s="http://www.w3.org/2000/09/xmldsig#"><s:V>AQ==</s:V></s:Signature></sed:X050>`
    const document = read(text)
    expect(document.content).toEqual(exception)
    expect(document.warnings.map(({ at }) => at)).toEqual([
      '/X050/@extra',
      '/X050/Before',
      '/X050/TheFollowingBusinessExceptionHasOccurred/businessException/@listID',
      '/X050/TheFollowingBusinessExceptionHasOccurred/After',
      '/X050/{http:~1~1www.w3.org~12000~109~1xmldsig#}Signature',
    ])
    const again = writeSedFile(document, 'xml').text
    expect(names(again)).toEqual(names(text))
    expect(again).toContain('listID="x"')
    expect(again).toContain('a="1"')
  })

  it('from a system message keeps its header of another kind', () => {
    const text = `<b:StandardBusinessDocument xmlns:b="http://eessi.dgempl.ec.europa.eu/namespaces/sbdh"><b:StandardBusinessDocumentHeader><b:HeaderVersion>1.1</b:HeaderVersion><b:Sender><b:Identifier Authority="x">EU:CSN01</b:Identifier><b:ContactTypeIdentifier>DataSource</b:ContactTypeIdentifier></b:Sender></b:StandardBusinessDocumentHeader><sed:X050 ${x050}>${inside}</sed:X050></b:StandardBusinessDocument>`
    const document = read(text)
    expect(document.content).toEqual(exception)
    expect(names(writeSedFile(document, 'xml').text)).toEqual(names(text))
    expect(writeSedFile(document, 'cpi').lost).toEqual(['/StandardBusinessDocumentHeader'])
  })

  it('with several codes in one leaf goes to CPI and back', () => {
    const nationality =
      '<Person><AdditionalInformationPerson><nationality><value>EL</value><value>BE</value></nationality></AdditionalInformationPerson></Person>'
    const document = read(`<A001 xmlns="http://ec.europa.eu/eessi/ns/4_2/A001" sedGVer="4" sedVer="2">${nationality}</A001>`)
    const cpi = JSON.parse(writeSedFile(document, 'cpi').text)
    expect(cpi.A001.Person.AdditionalInformationPerson.nationality).toEqual({ value: ['EL', 'BE'] })
    expect(read(writeSedFile(read(JSON.stringify(cpi)), 'xml').text).content).toEqual(document.content)
  })

  it('of another version is written in the namespace of that version', () => {
    const cpi = JSON.stringify({
      X050: { sedGVer: '4', sedVer: '3', TheFollowingBusinessExceptionHasOccurred: { businessException: { value: ['01'] } } },
    })
    expect(writeSedFile(read(cpi), 'xml').text).toContain('http://ec.europa.eu/eessi/ns/4_3/X050')
  })

  it('without a SED in the message is refused', () => {
    const empty = '<b:StandardBusinessDocument xmlns:b="http://eessi.dgempl.ec.europa.eu/namespaces/sbdh"/>'
    expect(readSedFile(empty)).toMatchObject({ ok: false, error: [{ code: 'vocabulary/not-a-sed' }] })
  })
})

/** Names of all elements in their order. */
function names(text: string): readonly string[] {
  return [...text.matchAll(/<(?:[A-Za-z0-9]+:)?([A-Za-z0-9]+)/g)].map(([, name]) => name ?? '')
}
