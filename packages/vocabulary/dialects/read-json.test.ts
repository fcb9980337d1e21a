import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSedBytes, readSedFile, writeSedFile } from './index.ts'
import { readJson } from './read-json.ts'

describe('the JSON reader and hostile input', () => {
  it.each([
    ['a name given twice', '{"A009":{"Person":{},"Person":{}}}', 'vocabulary/duplicate-key', '/A009/Person'],
    ['a name given twice in another spelling', '{"a":1,"\\u0061":2}', 'vocabulary/duplicate-key', '/a'],
    ['a prototype', '{"A009":{"__proto__":{"x":1}}}', 'vocabulary/forbidden-key', '/A009/__proto__'],
    ['a constructor', '{"constructor":{"prototype":{}}}', 'vocabulary/forbidden-key', '/constructor'],
    ['lists nested too deep', `${'['.repeat(100)}${']'.repeat(100)}`, 'vocabulary/too-large', undefined],
    ['objects nested too deep', `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`, 'vocabulary/too-large', undefined],
    ['a number that would be rounded', '{"n":12345678901234567890}', 'vocabulary/wrong-number', '/n'],
    ['a number without end', '{"n":1e999}', 'vocabulary/wrong-number', '/n'],
    ['a number of many digits', `{"n":${'9'.repeat(400)}}`, 'vocabulary/wrong-number', '/n'],
    ['a comma too many', '{"a":1,}', 'vocabulary/malformed-json', undefined],
    ['text after the end', '{"a":1} x', 'vocabulary/malformed-json', undefined],
    ['a control character in a text', '{"a":"\u0001"}', 'vocabulary/malformed-json', '/a'],
    ['a wrong escape', '{"a":"\\x"}', 'vocabulary/malformed-json', '/a'],
    ['single quotes', "{'a':1}", 'vocabulary/malformed-json', undefined],
    ['nothing', '', 'vocabulary/malformed-json', undefined],
    ['not a number', '{"a":NaN}', 'vocabulary/malformed-json', '/a'],
  ])('refuses %s with its code and place', (_, text, code, at) => {
    expect(readJson(text)).toMatchObject({ ok: false, error: { code, ...(at === undefined ? {} : { at }) } })
  })

  it('refuses more characters and more values than the limits', () => {
    expect(readJson('x'.repeat(8_000_001))).toMatchObject({ ok: false, error: { code: 'vocabulary/too-large' } })
    expect(readJson(`[${'0,'.repeat(500_001)}0]`)).toMatchObject({ ok: false, error: { code: 'vocabulary/too-large' } })
  })

  it('reads what JSON.parse reads, where it reads at all', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        const read = readJson(text)
        if (read.ok) expect(read.value).toEqual(JSON.parse(text))
        else expect(['vocabulary/duplicate-key', 'vocabulary/forbidden-key', 'vocabulary/wrong-number']).toContain(read.error.code)
      }),
      { numRuns: 1000 },
    )
  })

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', '"a"', ':', ',', '1', '-', '.5', 'true', 'null', '"\\u12', '"', ' ', '\\', '\u0000')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
        ),
        (text) => {
          expect(typeof readJson(text).ok).toBe('boolean')
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('takes time in proportion to the input, also when it is broken', () => {
    const start = performance.now()
    readJson('['.repeat(4_000_000))
    readJson(`{"a":"${'\\"'.repeat(400_000)}`)
    readJson(`[${'"x",'.repeat(400_000)}`)
    readJson(`${' '.repeat(7_000_000)}1`)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

describe('any file', () => {
  const shaped = fc.oneof(
    fc
      .constantFrom('{"A009":', '{"sed":"A009","nav":', '{"sed":"P2000","nav":{"bruker":', '{"U020_Child":{"IndividualClaim":')
      .chain((head) => fc.json({ maxDepth: 4 }).map((inner) => `${head}${inner}${'}'.repeat(head.split('{').length - 1)}`)),
    fc
      .array(
        fc.constantFrom(
          '<A003>',
          '</A003>',
          '<Person>',
          '</Person>',
          '<sex a="1">',
          '<value>',
          '01',
          '</value>',
          '</sex>',
          ' ',
          '<x:y xmlns:x="u"/>',
        ),
        { maxLength: 20 },
      )
      .map((parts) => `<A003>${parts.join('')}</A003>`),
    fc.json(),
    fc.string(),
  )
  it('is read or refused with a code, never with an exception', () => {
    fc.assert(
      fc.property(shaped, (text) => {
        const read = readSedFile(text)
        if (!read.ok) expect(read.error[0]?.code).toMatch(/^vocabulary\//)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['a group that is a text', '{"A003":{"Person":"x"}}', 'vocabulary/wrong-type', '/A003/Person'],
    [
      'a text that is a group',
      '{"A003":{"Person":{"PersonIdentification":{"familyName":{"a":"b"}}}}}',
      'vocabulary/wrong-type',
      '/A003/Person/PersonIdentification/familyName',
    ],
    ['two where one stands', '{"A003":{"Person":[{},{}]}}', 'vocabulary/wrong-count', '/A003/Person'],
    [
      'an unknown code',
      '{"A003":{"Person":{"PersonIdentification":{"sex":{"value":["77"]}}}}}',
      'vocabulary/unknown-code',
      '/A003/Person/PersonIdentification/sex',
    ],
    [
      'a day that no calendar has',
      '{"A003":{"Person":{"PersonIdentification":{"dateBirth":"1980-13-45"}}}}',
      'vocabulary/wrong-date',
      '/A003/Person/PersonIdentification/dateBirth',
    ],
    [
      'a word that a list of theirs lacks',
      '{"sed":"A003","nav":{"bruker":{"person":{"kjoenn":"X"}}}}',
      'vocabulary/unknown-code',
      '/nav/bruker/person/kjoenn',
    ],
    ['a person that is a text', '{"sed":"A003","nav":"x"}', 'vocabulary/wrong-type', '/nav'],
    ['a document type of nobody', '{"Q999":{"Person":{}}}', 'vocabulary/unknown-document-type', '/Q999'],
    ['a front-end object', '{"sedType":"X008","sedVersjon":"4.2","bruker":{}}', 'vocabulary/front-end-object', '/sedType'],
    [
      'a mapping template',
      '{"A003":{"Person":{"PersonIdentification":{"forename":"$nav.bruker.person.fornavn"}}}}',
      'vocabulary/mapping-template',
      '/A003/Person/PersonIdentification/forename',
    ],
    ['a list', '[]', 'vocabulary/not-a-sed', '/'],
    ['an object of something else', '{"a":1}', 'vocabulary/dialect-not-read', '/'],
    ['XML of something else', '<html/>', 'vocabulary/not-a-sed', '/html'],
    ['XML with a name of a prototype', '<A003><__proto__/></A003>', 'vocabulary/forbidden-xml', '/A003'],
  ])('%s is refused with the place', (_, text, code, at) => {
    expect(readSedFile(text)).toMatchObject({ ok: false, error: [{ code, at }] })
  })

  it('in another encoding than UTF-8 is refused', () => {
    expect(readSedBytes(new Uint8Array([0x7b, 0xff, 0xfe]))).toMatchObject({ ok: false, error: [{ code: 'vocabulary/not-utf-8' }] })
  })

  it.each([
    ['names that nobody knows', `{"A003":{${Array.from({ length: 30_000 }, (_, i) => `"x${i}":1`).join(',')}}}`],
    ['parts that nobody maps', `{"sed":"A003","nav":{${Array.from({ length: 30_000 }, (_, i) => `"x${i}":1`).join(',')}}}`],
    ['elements that nobody knows', `<A003>${Array.from({ length: 30_000 }, (_, i) => `<x${i}/>`).join('')}</A003>`],
    ['persons', `{"sed":"A003","nav":{"bruker":{"adresse":[${Array(30_000).fill('{"by":"x"}').join(',')}]}}}`],
  ])('with very many %s takes time in proportion', (_, text) => {
    const start = performance.now()
    const read = readSedFile(text)
    if (read.ok) {
      expect(read.value.warnings.length).toBeLessThan(600)
      writeSedFile(read.value, read.value.dialect)
    } else expect(read.error[0]?.code).toBe('vocabulary/wrong-count')
    expect(performance.now() - start).toBeLessThan(8000)
  })

  it('leaves the prototype of objects alone', () => {
    readSedFile('{"A003":{"__proto__":{"spoilt":1}}}')
    readSedFile('<A003><x><__proto__>1</__proto__></x></A003>')
    expect(Object.hasOwn(Object.prototype, 'spoilt')).toBe(false)
  })
})
