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

/** The address in SEDs that have no line for the building. */
export const addressWithoutBuilding = group(
  'address',
  {
    street: optional(text()),
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

export const placesOfWork = group(
  'places-of-work',
  {
    PlaceWork: some(
      group(
        'place-of-work',
        {
          companyNameVesselName: optional(text()),
          flagStateHomeBase: optional(text()),
          Address: optional(address, { label: 'addresses/Address' }),
          noFixedAddressInStateWorkIndicator: optional(indicator),
        },
        { source },
      ),
    ),
  },
  { source },
)
