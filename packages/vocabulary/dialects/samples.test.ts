import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readXml } from '../wire/read-xml.ts'
import type { XmlElement } from '../wire/xml-element.ts'
import { readSedFile, type SedDocument, writeSedFile } from './index.ts'

const folder = new URL('../../../../shared/vectors/seds/', import.meta.url)
const here = existsSync(folder)
if (!here) console.warn('left out: the SED samples are not beside the repository')
const files = here ? readdirSync(folder).filter((file) => /\.(json|xml)$/.test(file)) : []
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const isTemplate = (file: string) => /"\$[A-Za-z]/.test(textOf(file))
const isFrontEnd = (file: string) => file.includes('eux-web-app') || file === 'A009__melosys-api__sed.json'
const documents = files.filter((file) => !isTemplate(file) && !isFrontEnd(file))

const read = (text: string): SedDocument => {
  const document = readSedFile(text)
  if (!document.ok) throw new Error(JSON.stringify(document.error.slice(0, 5)))
  return document.value
}

describe.skipIf(!here)('the public samples', () => {
  it.each(documents)('%s is read, and comes out again without loss', (file) => {
    const text = textOf(file)
    const document = read(text)
    const back = writeSedFile(document, document.dialect)
    expect(back.lost).toEqual([])
    if (document.dialect === 'xml') expect(canonical(back.text)).toEqual(canonical(text))
    else expect(JSON.parse(back.text)).toEqual(JSON.parse(text))
  })

  it.each(documents)('%s says the same in CPI and in XML', (file) => {
    const document = read(textOf(file))
    const cpi = read(writeSedFile(document, 'cpi').text)
    const xml = read(writeSedFile(document, 'xml').text)
    expect(cpi.content).toEqual(read(writeSedFile(xml, 'cpi').text).content)
    if (document.dialect !== 'nav') expect(keptPlaces(xml)).toEqual(keptPlaces(document))
  })

  it.each(files.filter(isTemplate))('%s is refused as a mapping template', (file) => {
    expect(readSedFile(textOf(file))).toMatchObject({ ok: false, error: [{ code: 'vocabulary/mapping-template' }] })
  })

  it.each(files.filter(isFrontEnd))('%s is refused as a front-end object', (file) => {
    expect(readSedFile(textOf(file))).toMatchObject({ ok: false, error: [{ code: 'vocabulary/front-end-object' }] })
  })

  it('of the Norwegian agency are understood for the greater part', () => {
    const shares = documents
      .map((file) => read(textOf(file)))
      .filter(({ dialect }) => dialect === 'nav')
      .map((document) => ({ understood: leaves(document.content), kept: document.kept.reduce((sum, { value }) => sum + leaves(value), 0) }))
    const understood = shares.reduce((sum, share) => sum + share.understood, 0)
    const kept = shares.reduce((sum, share) => sum + share.kept, 0)
    expect(understood / (understood + kept)).toBeGreaterThan(0.9)
  })
})

describe.skipIf(!here)('one document in both dialects', () => {
  it.each([
    ['A003__melosys-e2e-tests__A003-EU_RINA_.json', 'A003__melosys-e2e-tests__A003-NAV_ACL_.json'],
    ['P10000__eessi-pensjon-fagmodul__P10000-EU.json', 'P10000__eessi-pensjon-fagmodul__P10000-01Gjenlevende-NAV.json'],
  ])('%s and %s have the same persons', (european, norwegian) => {
    const [ours, theirs] = [read(textOf(european)), read(textOf(norwegian))]
    for (const group of ['Person', 'InsuredPerson']) expect(theirs.content[group]).toEqual(ours.content[group])
  })
})

/** Without the index of a list of one, which XML does not show. */
function keptPlaces({ kept }: SedDocument): readonly string[] {
  return kept.map(({ path }) => path.filter((part) => part !== 0).join('/')).sort()
}

function leaves(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce((sum: number, item) => sum + leaves(item), 0)
}

interface Canonical {
  readonly name: string
  readonly attributes: readonly string[]
  readonly text: string
  readonly children: readonly Canonical[]
}

/** What an XML document says: names, attributes, texts and children; equal names in their order, others in any. */
function canonical(text: string): Canonical {
  const root = readXml(text)
  if (!root.ok) throw new Error(root.error.code)
  return canonicalElement(root.value)
}

function canonicalElement({ namespace, name, attributes, children, text }: XmlElement): Canonical {
  return {
    name: `{${namespace}}${name}`,
    attributes: attributes.map((attribute) => `{${attribute.namespace}}${attribute.name}=${attribute.value}`).sort(),
    text: text.trim(),
    children: children.map(canonicalElement).sort((a, b) => a.name.localeCompare(b.name)),
  }
}
