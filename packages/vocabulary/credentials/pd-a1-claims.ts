/**
 * PD A1 record → claims of the wallet credential. The holder's name and birth date are left out: they come from the PID presented with it.
 * @source DC4EU rulebook PD A1 v1.1 (claims, lengths); ETSI TS 119 472-1 (category)
 */
import type { PdA1 } from '../portable-documents/index.ts'
import type { Claims, ClaimValue } from './claim-path.ts'
import { cut, issuerBlock, openEnd } from './common-claims.ts'

export function pdA1Claims(record: PdA1): Claims {
  return {
    personal_administrative_number: record.holder.pin,
    ...issuerBlock(record.institution),
    date_of_issuance: record.issuedOn,
    ...(record.expiresOn === undefined ? {} : { date_of_expiry: record.expiresOn }),
    starting_date: record.legislation.startDate,
    ending_date: record.legislation.endDate ?? openEnd,
    document_number: record.number,
    employer: record.employments.map((employment) => ({
      type: employment.type,
      id: cut(employment.id, 20),
      name: cut(employment.name, 100),
      country: employment.address?.country ?? record.legislation.memberState,
    })),
    work_information: workInformation(record),
    legislation_country: record.legislation.memberState,
    ...(record.legislation.transitionalRules === undefined ? {} : { transitional_rules: record.legislation.transitionalRules }),
    status_confirmation: record.statusConfirmation.code,
  }
}

/** The rulebook has room for one State without a fixed place; a record that names more is issued with the first. */
function workInformation(record: PdA1): ClaimValue {
  const places = record.placesOfWork ?? []
  const [noFixedPlace] = record.noFixedPlaceStates ?? []
  return {
    ...(noFixedPlace === undefined ? {} : { no_fixed_place_of_work: noFixedPlace }),
    ...(places.length === 0 ? {} : { work_address: places.map(workAddress) }),
  }
}

function workAddress(place: NonNullable<PdA1['placesOfWork']>[number]): ClaimValue {
  const { street, town, postCode, country } = place.address
  const formatted = [street, [postCode, town].filter((part) => part !== undefined).join(' '), country]
  return {
    formatted: formatted.filter((part) => part !== undefined).join(', '),
    ...(street === undefined ? {} : { street_address: cut(street, 100) }),
    ...(postCode === undefined ? {} : { postal_code: cut(postCode, 20) }),
    locality: cut(town, 100),
    country,
    ...(place.companyOrVesselName === undefined ? {} : { company_name: cut(place.companyOrVesselName, 100) }),
    ...(place.companyId === undefined ? {} : { company_id: cut(place.companyId, 20) }),
    ...(place.flagStateOrHomeBase === undefined ? {} : { flag_base_home: cut(place.flagStateOrHomeBase, 20) }),
  }
}
