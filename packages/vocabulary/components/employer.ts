/** Employers and self-employment. @source EESSI data model 4.2 */
import { code, group, one, optional, some, text } from '../definition/definition.ts'
import { address } from './address.ts'

const source = 'EESSI data model 4.2'

export const identificationNumbers = group(
  'identification-numbers',
  {
    IdentificationNumber: some(
      group('identification-number', { number: one(text(65)), type: optional(code('identification-type')) }, { source }),
    ),
  },
  { source },
)

export const employer = group(
  'employer',
  {
    name: one(text()),
    IdentificationNumbers: optional(identificationNumbers),
    Address: optional(address, { label: 'addresses/Address' }),
  },
  { source },
)

export const employers = group('employers', { Employer: some(employer) }, { source })

export const selfEmployments = group('self-employments', { SelfEmployment: some(employer) }, { source })
