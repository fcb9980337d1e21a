/**
 * A009 from the PD A1 record: what the sending State tells the State of work is what the holder's document says.
 * Sections 1 to 5 carry over; the certificate's own number, institution and dates travel in the message header.
 * @source 987/2009 Art 15; EESSI data model 4.2, A009
 */

import type { A009 } from '../seds/a009.ts'
import type { PdA1 } from './pd-a1.ts'

export interface A009Circumstances {
  /** 883/2004 Art 12(1) employed or 12(2) self-employed. */
  readonly article: '12(1)' | '12(2)'
  /** Set when this replaces an earlier decision, such as a shortened posting: the date of that decision. */
  readonly previousDecision?: string
  readonly remark?: string
}

/** @returns undefined when the certificate has no end: a notification of posting needs a fixed period. */
export function a009FromPdA1(record: PdA1, circumstances: A009Circumstances): A009 | undefined {
  const { holder, legislation } = record
  if (legislation.endDate === undefined) return undefined
  const employers = record.employments.filter((employment) => employment.type === '01').map(employer)
  const selfEmployments = record.employments.filter((employment) => employment.type === '02').map(employer)
  const places = [
    ...(record.placesOfWork ?? []).map((place) => ({
      ...present('companyNameVesselName', place.companyOrVesselName),
      ...present('flagStateHomeBase', place.flagStateOrHomeBase),
      Address: address(place.address),
      noFixedAddressInStateWorkIndicator: false,
    })),
    ...(record.noFixedPlaceStates ?? []).map((state) => ({ Address: { country: state }, noFixedAddressInStateWorkIndicator: true })),
  ]
  const addresses = [
    ...(holder.addressOfResidence === undefined ? [] : [{ type: '01' as const, Address: address(holder.addressOfResidence) }]),
    ...(holder.addressOfStay === undefined ? [] : [{ type: '02' as const, Address: address(holder.addressOfStay) }]),
  ]
  return {
    Person: {
      PersonIdentification: {
        familyName: holder.surname,
        forename: holder.forenames,
        dateBirth: holder.dateOfBirth,
        sex: holder.sex === '1' ? '01' : holder.sex === '2' ? '02' : '98',
        ...present('familyNameAtBirth', holder.surnameAtBirth),
        PINPersonInEachInstitution: {
          PersonalIdentificationNumber: [{ country: legislation.memberState, personalIdentificationNumber: holder.pin }],
        },
        ...(holder.placeOfBirth === undefined
          ? {}
          : { IfPINNotProvidedForEveryInstitutionPleaseProvide: { PlaceBirth: holder.placeOfBirth } }),
      },
      ...(holder.nationalities === undefined || holder.nationalities.length === 0
        ? {}
        : { AdditionalInformationPerson: { nationality: holder.nationalities } }),
    },
    ...(addresses.length === 0 ? {} : { Addresses: { Address: addresses } }),
    ...(employers.length === 0 ? {} : { EmployerInPostingState: { Employer: employers } }),
    ...(selfEmployments.length === 0 ? {} : { SelfEmployment: { SelfEmployment: selfEmployments } }),
    ...(places.length === 0 ? {} : { PlaceWork: { PlaceWork: places } }),
    DecisionLegislationApplicable: {
      Decision:
        circumstances.previousDecision === undefined
          ? { InitialDecision: true }
          : { InitialDecision: false, AmendingDecision: { datePreviousDecision: circumstances.previousDecision } },
      memberStateWhichLegislationApplies: legislation.memberState,
      ...present('theDecisionAppliesForDurationActivityIndicator', legislation.appliesForDurationOfActivity),
      PeriodForWhichDecisionApplies: { FixedPeriod: { startDate: legislation.startDate, endDate: legislation.endDate } },
    },
    articleRegulationECNo8832004: circumstances.article === '12(1)' ? '01' : '02',
    ...(circumstances.remark === undefined ? {} : { AdditionalInformation: { additionalInformation: circumstances.remark } }),
  }
}

type PaperAddress = NonNullable<PdA1['holder']['addressOfResidence']>

function address({ street, town, postCode, country }: PaperAddress) {
  return { ...present('street', street), town, ...present('postalCode', postCode), country }
}

function employer(employment: PdA1['employments'][number]) {
  return {
    name: employment.name,
    IdentificationNumbers: { IdentificationNumber: [{ number: employment.id, ...present('type', employment.idType) }] },
    ...(employment.address === undefined ? {} : { Address: address(employment.address) }),
  }
}

function present<const Name extends string, T>(name: Name, value: T | undefined): { readonly [N in Name]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in Name]: T })
}
