/** The content of a PD A1 for a posted worker: identity and employer as the register writes them, places and period as they were decided. */

import { combineStatements, type EmploymentRecord, namedByDocument, type Statement } from '@passerelle/determination'
import type { PdA1Draft } from '@passerelle/documents'
import { StepFailure } from '../engine/journey.ts'
import type { IssuingInstitution, JourneyEnv } from '../env.ts'

interface StatedAddress {
  readonly name?: string
  readonly street?: string
  readonly town: string
  readonly postCode?: string
  readonly country: string
}

export interface PostingAnswers {
  readonly 'posting-period': { readonly from: string; readonly to: string }
  readonly 'places-of-work': StatedAddress | readonly StatedAddress[]
  readonly 'host-undertaking'?: { readonly name: string; readonly legalPersonId?: string } | null
}

/**
 * The statements that count, where parties and clerks have said different things; never one that is contested.
 * @param answers what the applicant stated; good for determinations that do not say what the document names
 */
export function decidedAnswers(answers: Readonly<Record<string, unknown>>, statements: readonly Statement[]): PostingAnswers {
  const { known, contested } = combineStatements(statements)
  const decided: Record<string, unknown> = { ...answers }
  for (const [question, fact] of [['posting-period', 'period'], ...Object.entries(namedByDocument)] as const) {
    if (contested.includes(fact)) throw new StepFailure({ code: 'journeys/contested-fact', params: { fact } })
    const counting = known.find((each) => each.fact === fact)
    if (counting !== undefined) decided[question] = counting.value
  }
  return decided as unknown as PostingAnswers
}

/** Box 3: posted employed person. @source PD A1 section 3, code 01 */
const postedEmployedPerson = '01'
const employed = '01'
const companyRegistration = '01'

export function pdA1Draft(env: Pick<JourneyEnv, 'state' | 'institution'>, record: EmploymentRecord, answers: PostingAnswers): PdA1Draft {
  const { person, employer } = record
  const period = answers['posting-period']
  const places = answers['places-of-work']
  const host = answers['host-undertaking'] ?? undefined
  return {
    type: 'PDA1',
    holder: {
      pin: record.pin,
      sex: person.sex === 'male' ? '1' : person.sex === 'female' ? '2' : '0',
      surname: person.familyName,
      forenames: person.givenName,
      dateOfBirth: person.birthDate,
      nationalities: [person.nationality],
      placeOfBirth: { town: person.birthPlace },
      addressOfResidence: person.address,
    },
    legislation: { memberState: env.state, startDate: period.from, endDate: period.to },
    statusConfirmation: { code: postedEmployedPerson },
    employments: [
      { type: employed, id: employer.legalPersonId, idType: companyRegistration, name: employer.name, address: employer.address },
    ],
    placesOfWork: (Array.isArray(places) ? places : [places]).map((place: StatedAddress) => ({
      ...(place.name !== undefined ? { companyOrVesselName: place.name } : host !== undefined && { companyOrVesselName: host.name }),
      ...(host?.legalPersonId !== undefined && { companyId: host.legalPersonId, companyIdType: companyRegistration }),
      address: paperAddress(place),
    })),
    institution: institutionBlock(env.institution, env.state),
  }
}

export function institutionBlock({ id, name, address }: IssuingInstitution, state: string): PdA1Draft['institution'] {
  return { name, ...address, country: state, id }
}

function paperAddress({ street, town, postCode, country }: StatedAddress): NonNullable<PdA1Draft['placesOfWork']>[number]['address'] {
  return { ...(street !== undefined && { street }), town, ...(postCode !== undefined && { postCode: postCode }), country }
}
