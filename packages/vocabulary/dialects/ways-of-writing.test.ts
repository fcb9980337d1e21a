import { describe, expect, it } from 'vitest'
import { readSedFile, type SedDocument, writeSedFile } from './index.ts'

const read = (text: string): SedDocument => {
  const document = readSedFile(text)
  if (!document.ok) throw new Error(JSON.stringify(document.error))
  return document.value
}

const x001 = (person: unknown, close: unknown = {}) =>
  JSON.stringify({ X001: { sedGVer: '4', sedVer: '2', CaseContext: { PersonContext: person }, InformationAboutClose: close } })

/** @source "JSON TEMPLATE" and "JSON SCHEMA" of EESSI 2020: what RINA's interface writes and what it accepts */
describe('RINA’s JSON', () => {
  it('with every field of a document and nothing in them is an empty document', () => {
    const empty = x001({ familyName: '', forename: '', dateBirth: '', sex: {} }, { closeDate: '', close: '', reasonForClosing: {} })
    const document = read(empty)
    expect(document.content).toEqual({ CaseContext: { PersonContext: {} }, InformationAboutClose: {} })
    expect(document.warnings.every(({ code }) => code === 'vocabulary/missing-field')).toBe(true)
    expect(JSON.parse(writeSedFile(document, 'cpi').text)).toEqual(JSON.parse(empty))
  })

  it('is told once of a mandatory date that is none, and of a mandatory field that is absent', () => {
    const period = (startDate?: string) => JSON.stringify({ A001: { sedGVer: '4', sedVer: '4', RequestedPeriod: { startDate } } })
    const told = (text: string) => read(text).warnings.filter(({ at }) => at?.startsWith('/A001/RequestedPeriod/startDate'))
    expect(told(period('2026-13-01')).map(({ code }) => code)).toEqual(['vocabulary/wrong-date'])
    expect(told(period()).map(({ code }) => code)).toEqual(['vocabulary/missing-field'])
  })

  it('may leave out the brackets around one code and around one of several groups', () => {
    const one = JSON.stringify({
      H070: {
        sedGVer: '4',
        sedVer: '2',
        Person: {
          PersonIdentification: {
            sex: { value: '02' },
            PINPersonInEachInstitution: { PersonalIdentificationNumber: { country: { value: 'SE' } } },
          },
        },
      },
    })
    const person = { sex: '02', PINPersonInEachInstitution: { PersonalIdentificationNumber: [{ country: 'SE' }] } }
    expect(read(one).content).toEqual({ Person: { PersonIdentification: person } })
    expect(JSON.parse(writeSedFile(read(one), 'cpi').text)).toEqual(JSON.parse(one))
  })
})

describe('a date', () => {
  const closed = (closeDate: string) => readSedFile(x001({}, { closeDate }))

  it.each(['2026-03-01Z', '2026-03-01+02:00', '2026-03-01-11:00'])(
    '%s is the day, whatever its time zone, and comes out as it was',
    (written) => {
      const document = read(x001({}, { closeDate: written }))
      expect(document.content).toMatchObject({ InformationAboutClose: { closeDate: '2026-03-01' } })
      expect(JSON.parse(writeSedFile(document, 'cpi').text).X001.InformationAboutClose.closeDate).toBe(written)
    },
  )

  it.each(['2026-20-10', '10.03.2026', 'soon'])('written as %s is kept for a person to read', (written) => {
    const document = closed(written)
    expect(document.ok && document.value.kept).toEqual([{ path: ['InformationAboutClose', 'closeDate'], value: written }])
    expect(document.ok && document.value.warnings[0]).toEqual({
      code: 'vocabulary/wrong-date',
      at: '/X001/InformationAboutClose/closeDate',
    })
  })

  it.each(['2026-02-30', '2026-13-13', '2026-31-31', '2026-00-10', '2026-30-02'])('%s, a day of no calendar, is an error', (written) => {
    expect(closed(written)).toEqual({ ok: false, error: [{ code: 'vocabulary/wrong-date', at: '/X001/InformationAboutClose/closeDate' }] })
  })
})

describe('a country that ISO leaves to its users', () => {
  const born = (country: string) =>
    readSedFile(
      JSON.stringify({ H070: { sedGVer: '4', sedVer: '2', NotificationDeath: { PlaceDeath: { country: { value: [country] } } } } }),
    )
  const at = '/H070/NotificationDeath/PlaceDeath/country'

  it.each(['QX', 'XQ', 'XU'])('%s is kept, for its meaning must be agreed', (country) => {
    const read = born(country)
    expect(read.ok && read.value.kept.map(({ value }) => value)).toEqual([country])
    expect(read.ok && read.value.warnings).toContainEqual({ code: 'vocabulary/user-assigned-code', at })
  })
  it.each(['XX', 'ZZ', 'AA', 'no', 'NOR'])('%s is none, and no country either', (country) => {
    expect(born(country)).toEqual({ ok: false, error: [{ code: 'vocabulary/unknown-code', at }] })
  })
})
