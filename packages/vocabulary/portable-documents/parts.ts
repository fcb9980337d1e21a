/** Parts that several portable documents print in the same way. */
import { country, group, one, optional, text } from '../definition/definition.ts'

/** Street and number, town, post code, country: the four lines of an address on a portable document. */
export const paperAddress = group(
  'address',
  {
    street: optional(text()),
    town: one(text()),
    postCode: optional(text(25), { label: 'address/postalCode' }),
    country: one(country),
  },
  { source: 'PD A1 boxes 1.8, 1.9, 4.4, 5.2' },
)
