/** Addresses and places of work. @source EESSI data model 4.2 */
import { code, country, group, indicator, one, optional, some, text } from '../definition/definition.ts'

const source = 'EESSI data model 4.2'

export const address = group(
  'address',
  {
    street: optional(text()),
    buildingName: optional(text()),
    town: one(text()),
    postalCode: optional(text(25)),
    region: optional(text()),
    country: one(country),
  },
  { source },
)

export const addresses = group(
  'addresses',
  {
    Address: some(
      group('typed-address', { type: optional(code('address-type')), Address: one(address, { label: 'addresses/Address' }) }, { source }),
      { label: 'addresses/Address' },
    ),
  },
  { source },
)

/** A place of work without a fixed address is known by its State alone. */
const addressOfPlace = group('address', { ...address.fields, town: optional(text()) }, { source, confidence: 'deduced' })

export const placesOfWork = group(
  'places-of-work',
  {
    PlaceWork: some(
      group(
        'place-of-work',
        {
          companyNameVesselName: optional(text()),
          flagStateHomeBase: optional(text()),
          Address: optional(addressOfPlace, { label: 'addresses/Address' }),
          noFixedAddressInStateWorkIndicator: optional(indicator),
        },
        { source },
      ),
    ),
  },
  { source },
)
