import { describe, expect, it } from 'vitest'
import { readSedFile, type SedDocument, writeSedFile } from '../index.ts'

const textOf = (sed: string, parts: object) => JSON.stringify({ sed, sedGVer: '4', sedVer: '2', ...parts })

const read = (sed: string, parts: object): SedDocument => {
  const document = readSedFile(textOf(sed, parts))
  if (!document.ok) throw new Error(JSON.stringify(document.error))
  expect(JSON.parse(writeSedFile(document.value, 'nav').text)).toEqual(JSON.parse(textOf(sed, parts)))
  return document.value
}

const refusal = (sed: string, parts: object) => {
  const document = readSedFile(textOf(sed, parts))
  return document.ok ? [] : document.error
}

describe('words of the Norwegian agency', () => {
  const person = (inner: object) => ({ nav: { bruker: { person: inner } } })

  it.each([
    ['sivilstand', 'skilt', '07'],
    ['sivilstand', 'Enke_Enkemann', '08'],
    ['sivilstand', 'GIFT', '02'],
    ['sivilstand', '05', '05'],
  ])('%s %s is code %s', (_, word, code) => {
    const status = read('P2000', person({ sivilstand: [{ status: word }] }))
    expect(status.kept).toEqual([])
    expect(JSON.stringify(status.content)).toContain(`"familyStatus":"${code}"`)
  })

  it('are kept where an open list lacks them, and the others of their list are read', () => {
    const document = read('P2000', { pensjon: { vedlegg: ['arbeidsattester', 'brev_fra_mor', 'Annet'] } })
    expect(document.content).toEqual({ Miscellaneous: { attachments: ['03', '99'] } })
    expect(document.kept).toEqual([{ path: ['pensjon', 'vedlegg', 1], value: 'brev_fra_mor' }])
  })

  it('are an error at the agency’s own path where a closed list lacks them', () => {
    expect(refusal('P2000', person({ pin: [{ sektor: 'Pensjoner' }, { sektor: 'fiske' }] }))).toEqual([
      { code: 'vocabulary/unknown-code', at: '/nav/bruker/person/pin/1/sektor' },
    ])
  })

  it.each([
    ['NO', 'NO'],
    ['NOR', 'NO'],
    ['GRC', 'GR'],
    ['GBR', 'GB'],
  ])('name the country %s in two letters or three', (word, country) => {
    const document = read('P2000', person({ pin: [{ landkode: word }] }))
    expect(document.kept).toEqual([])
    expect(JSON.stringify(document.content)).toContain(`"country":"${country}"`)
  })

  it('name no country that there is not', () => {
    expect(refusal('P2000', person({ pin: [{ landkode: 'ABC' }] }))).toEqual([
      { code: 'vocabulary/unknown-code', at: '/nav/bruker/person/pin/0/landkode' },
    ])
  })

  it('for how often something is paid, and for what it rests on', () => {
    const decided = read('P6000', { pensjon: { vedtak: [{ beregning: [{ utbetalingshyppighet: 'maaned_12_per_aar' }] }] } })
    expect(decided.content).toEqual({ Decisions: { Decision: [{ DetailsPensionPaymentPeriods: [{ paymentFrequency: '03' }] }] } })
    const claimed = read('P2000', { pensjon: { ytelser: [{ mottasbasertpaa: 'i_arbeid' }] } })
    expect(JSON.stringify(claimed.content)).toContain('"thePensionReceivedBasedOn":"02"')
  })
})

describe('one leaf that the Norwegian form has two places for', () => {
  const claim = (first: unknown, second: unknown) => ({ nav: { krav: { dato: first } }, pensjon: { kravDato: { dato: second } } })

  it('is read from the second where the first is empty', () => {
    expect(read('P2000', claim(null, '2026-02-01')).content).toEqual({ Miscellaneous: { dateClaim: '2026-02-01' } })
  })
  it('is understood in both where they agree', () => {
    expect(read('P2000', claim('2026-02-01', '2026-02-01'))).toMatchObject({
      content: { Miscellaneous: { dateClaim: '2026-02-01' } },
      kept: [],
    })
  })
  it('is read from the first where they do not, and the second is kept', () => {
    const document = read('P2000', claim('2026-02-01', '2026-03-01'))
    expect(document.content).toEqual({ Miscellaneous: { dateClaim: '2026-02-01' } })
    expect(document.kept).toEqual([{ path: ['pensjon'], value: { kravDato: { dato: '2026-03-01' } } }])
  })
  it('of another shape is an error in the first and kept in the second', () => {
    expect(refusal('P2000', claim({ a: 'b' }, null))).toEqual([{ code: 'vocabulary/wrong-type', at: '/nav/krav/dato' }])
    expect(read('P2000', claim('2026-02-01', { a: 'b' })).kept).toHaveLength(1)
  })
})

describe('Norway’s own document P3000_NO', () => {
  const norge = {
    alderspensjon: {
      brukerInfo: { borMedEktefelleEllerPartner: '0', samboer: { nasjonaliteter: [{ nasjonalitet: 'BE' }, { nasjonalitet: 'GR' }] } },
      ektefelleInfo: { pensjonsmottaker: [{ institusjonsopphold: { sektor: 'sykdom', belop: [{ belop: '100', valuta: 'NOK' }] } }] },
      barnInfo: [{ familiestatus: [{ familiestatus: '01' }], barnetBorHosForsikrede: '1' }],
    },
  }
  it.each([
    ['in the part about pensions', { pensjon: { landspesifikk: { norge } } }],
    ['at its root', { landspesifikk: { norge } }],
  ])('is read %s', (_, parts) => {
    const document = read('P3000_NO', parts)
    expect(document.kept).toEqual([])
    expect(document.content).toEqual({
      AdditionalInformationForOldAgePensionClaim: {
        AdditionalInformationInsuredPerson: {
          sameHouseholdSpouseOrPartnerIndicator: false,
          Cohabiting: { previousNationalities: ['BE', 'EL'] },
        },
        AdditionalInformationSpouse: {
          PensionRecipient: [{ Institution: { sector: '06' }, Amount: [{ amount: '100', currency: 'NOK' }] }],
        },
        AdditionalInformationChildrenInsuredPerson: [
          {
            AdditionalInformationChildInsuredPerson: { FamilyStatus: [{ familyStatus: '01' }] },
            AdditionalInformation: { theChildLivesWithInsuredPersonIndicator: true },
          },
        ],
      },
    })
  })
})

describe('what RINA’s JSON says and the Norwegian form has no place for', () => {
  it('is told, not squeezed in', () => {
    const two = {
      P2000: { sedGVer: '4', sedVer: '2', InformationPayment: { BankInformation: { SEPAAccount: { IBAN: { value: ['A1', 'B2'] } } } } },
    }
    const document = readSedFile(JSON.stringify(two))
    if (!document.ok) throw new Error(JSON.stringify(document.error))
    const { text, lost } = writeSedFile(document.value, 'nav')
    expect(lost).toEqual(['/P2000/InformationPayment/BankInformation/SEPAAccount/IBAN'])
    expect(readSedFile(text)).toMatchObject({ ok: true, value: { content: {}, kept: [] } })
  })
})
