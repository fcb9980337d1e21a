import { plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { subjects } from '../subjects.ts'

function ask(id: string, facts: object, on = '2025-06-01') {
  const subject = subjects.find((one) => one.id === id)
  if (subject === undefined) throw new Error(`no subject ${id}`)
  const parsed = subject.parse(facts)
  if (!parsed.ok) return { error: parsed.error }
  const day = plainDate(on)
  const { outcome, answer, legalBasis, otherwise, needs } = subject.decide(parsed.value, { on: day, ruleset: rulesetOn(day) })
  return { outcome, answer, legalBasis, otherwise, needs: needs.map(({ fact }) => fact) }
}

describe('a document of another State', () => {
  it('binds although the host State doubts it', () =>
    expect(
      ask('document-binding', { issuedBy: 'SK', isWithdrawnByIssuer: false, isDoubtedByHost: true, issuerWasAskedToReview: true }),
    ).toMatchObject({
      outcome: 'decided',
      answer: { isBinding: true, legislation: 'SK' },
    }))
  it('once withdrawn, is for a clerk, whatever else is known', () =>
    expect(ask('document-binding', { issuedBy: 'SK', isWithdrawnByIssuer: true, courtFoundFraud: false })).toMatchObject({
      outcome: 'needs-clerk',
    }))
  it('binds while nobody has heard that it was withdrawn', () =>
    expect(ask('document-binding', { issuedBy: 'SK' })).toMatchObject({
      outcome: 'decided',
      answer: { isBinding: true, legislation: 'SK' },
    }))
  it('binds when a court found fraud without asking the issuer, also where nothing is known of a withdrawal', () =>
    expect(ask('document-binding', { issuedBy: 'ES', courtFoundFraud: true, issuerWasAskedToReview: false })).toMatchObject({
      outcome: 'decided',
      answer: { legislation: 'ES' },
    }))
  it('is for a clerk when a court found fraud after the issuer had been asked', () =>
    expect(ask('document-binding', { issuedBy: 'ES', courtFoundFraud: true, issuerWasAskedToReview: true })).toMatchObject({
      outcome: 'needs-clerk',
    }))
})

describe('facts that cannot both be true', () => {
  it.each([
    ['multi-state-procedure', { otherStatesInformedOn: '2025-03-12', objectionOn: '2025-03-11' }, '/objectionOn'],
    ['multi-state-procedure', { otherStatesInformedOn: '2025-03-12', askedOn: '2025-03-11' }, '/askedOn'],
    ['provisional-legislation', { worksIn: ['DE', 'PL'], residenceState: 'DE', worksInResidence: false }, '/worksInResidence'],
    ['provisional-legislation', { worksIn: [], worksInResidence: true }, '/worksInResidence'],
    ['provisional-legislation', { worksOnlyIn: 'PL', worksIn: ['PL', 'DE'] }, '/worksOnlyIn'],
    ['misdirected-claim', { lodgedOn: '2025-01-07', receivedByCompetentOn: '2025-01-06' }, '/receivedByCompetentOn'],
    ['care-cost-claim', { enteredInAccountsOn: '2025-01-07', introducedOn: '2025-01-06' }, '/introducedOn'],
    ['care-cost-interest', { introducedOn: '2025-01-07', downPaymentOn: '2025-01-06' }, '/downPaymentOn'],
    ['recovery-request', { instrumentEstablishedOn: '2025-01-07', firstRequestOn: '2025-01-06' }, '/firstRequestOn'],
    ['pension-arrears-offset', { informedOfArrearsOn: '2025-01-07', sumNamedOn: '2025-01-06' }, '/sumNamedOn'],
  ])('%s %j', (id, facts, at) => expect(ask(id, facts)).toEqual({ error: { code: 'law/facts-contradict', at } }))
})

describe('the transition from the earlier rules', () => {
  const kept = { earlierLegislation: 'BE', newLegislation: 'NL', isSituationUnchanged: true, askedForNew: false }
  it.each([
    ['eu', '2010-04-30', 'BE'],
    ['eu', '2020-04-30', 'BE'],
    ['eu', '2020-05-01', 'NL'],
    ['third-country-nationals', '2020-12-31', 'BE'],
    ['third-country-nationals', '2021-01-01', 'NL'],
    ['switzerland', '2022-03-31', 'BE'],
    ['switzerland', '2022-04-01', 'NL'],
    ['eea-efta', '2022-05-31', 'BE'],
    ['eea-efta', '2022-06-01', 'NL'],
    ['amendment-465-2012', '2022-06-27', 'BE'],
    ['amendment-465-2012', '2022-06-28', 'NL'],
    ['amendment-465-2012-eea', '2023-02-01', 'BE'],
    ['amendment-465-2012-eea', '2023-02-02', 'NL'],
    ['amendment-465-2012-switzerland', '2024-12-31', 'BE'],
    ['amendment-465-2012-switzerland', '2025-01-01', 'NL'],
  ])('%s on %s: %s', (regime, askedOn, legislation) =>
    expect(ask('transition-from-earlier-rules', { ...kept, regime, askedOn }, askedOn)).toMatchObject({
      outcome: 'decided',
      answer: { legislation },
    }),
  )
  it('is for a clerk with the United Kingdom after its exit', () =>
    expect(ask('transition-from-earlier-rules', { ...kept, regime: 'eu', newLegislation: 'GB', askedOn: '2021-01-01' })).toMatchObject({
      outcome: 'needs-clerk',
    }))
  it('needs no regime once every transition is over', () =>
    expect(ask('transition-from-earlier-rules', { ...kept, askedOn: '2025-01-01' })).toMatchObject({ answer: { legislation: 'NL' } }))
})

describe('recovery', () => {
  it('is governed by one law or the other', () => {
    const between = { applicantState: 'FR', requestedState: 'ES' }
    expect(ask('recovery-measure', { ...between, step: 'limitation-of-claim' })).toMatchObject({ answer: { governedBy: 'FR' } })
    expect(ask('recovery-measure', { ...between, step: 'interruption-by-measures' })).toMatchObject({ answer: { governedBy: 'ES' } })
  })
  it.each([
    [{ isTimeBarred: true }, { outcome: 'decided', answer: { admissible: 'no' } }],
    [{ isEnforceable: false }, { outcome: 'decided', answer: { admissible: 'no' } }],
    [{ isContested: true }, { outcome: 'needs-clerk' }],
    [{ causesHardship: true }, { outcome: 'decided', answer: { admissible: 'requested-state-may-refuse' } }],
    [{}, { outcome: 'decided', answer: { admissible: 'yes' } }],
  ])('of 500 EUR with %j', (facts, expected) => expect(ask('recovery-request', { claimCents: 50_000, ...facts })).toMatchObject(expected))
  const title = { instrumentEstablishedOn: '2019-01-10', hasSpecialAgreement: false }
  it.each([
    ['2024-01-10', {}, { outcome: 'unknown', needs: ['claimCents'] }],
    ['2024-01-11', {}, { outcome: 'decided', answer: { admissible: 'requested-state-may-refuse' } }],
    ['2024-01-11', { claimCents: 34_999 }, { outcome: 'decided', answer: { admissible: 'no' } }],
    ['2024-01-10', { claimCents: 35_000 }, { outcome: 'decided', answer: { admissible: 'yes' } }],
  ])('of a title five years old, first requested on %s, with %j', (firstRequestOn, facts, expected) =>
    expect(ask('recovery-request', { ...title, firstRequestOn, ...facts })).toMatchObject(expected),
  )
})

describe('the legislation while States disagree', () => {
  const between = { disputeBetween: ['FR', 'LU'], residenceState: 'FR' }
  it('is that of the State of residence where part of the work is known to be done there, wherever the rest is', () =>
    expect(ask('provisional-legislation', { ...between, worksInResidence: true })).toMatchObject({
      outcome: 'decided',
      answer: { provisionalState: 'FR' },
    }))
  it('needs no names of the States that differ, but two where they are named', () => {
    const work = { residenceState: 'FR', worksOnlyIn: 'LU' }
    expect(ask('provisional-legislation', work)).toMatchObject({ outcome: 'decided', answer: { provisionalState: 'LU' } })
    expect(ask('provisional-legislation', { ...work, disputeBetween: ['FR'] })).toMatchObject({ outcome: 'needs-clerk' })
  })
  it('stays open where the work is done elsewhere and nobody knows where', () =>
    expect(ask('provisional-legislation', { ...between, worksInResidence: false })).toMatchObject({
      outcome: 'unknown',
      needs: ['worksIn'],
    }))
})
