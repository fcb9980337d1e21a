/**
 * Trades by field of work, to see whether the work abroad is of the kind done at home.
 * The same trade is similar; trades of different fields are not; two trades of one field, or one that is not listed, are for a clerk.
 * @source our own grouping along the divisions of NACE Rev. 2; 987/2009 Art. 14(4) asks for the actual nature of the work
 */
export const trades = {
  baker: 'food',
  'pastry chef': 'food',
  confectioner: 'food',
  butcher: 'food',
  cook: 'catering',
  chef: 'catering',
  waiter: 'catering',
  caterer: 'catering',
  plasterer: 'building',
  bricklayer: 'building',
  builder: 'building',
  carpenter: 'building',
  joiner: 'building',
  roofer: 'building',
  tiler: 'building',
  painter: 'building',
  'house painter': 'building',
  plumber: 'building',
  electrician: 'building',
  glazier: 'building',
  mechanic: 'vehicle repair',
  'car mechanic': 'vehicle repair',
  hairdresser: 'personal care',
  barber: 'personal care',
  beautician: 'personal care',
  'software developer': 'information technology',
  programmer: 'information technology',
  'web designer': 'information technology',
  'it consultant': 'information technology',
  lawyer: 'law',
  notary: 'law',
  accountant: 'accounting',
  'tax adviser': 'accounting',
  architect: 'architecture and engineering',
  engineer: 'architecture and engineering',
  doctor: 'health',
  dentist: 'health',
  nurse: 'health',
  physiotherapist: 'health',
  veterinarian: 'veterinary',
  teacher: 'education',
  translator: 'translation',
  interpreter: 'translation',
  journalist: 'media',
  photographer: 'media',
  musician: 'arts',
  singer: 'arts',
  actor: 'arts',
  dancer: 'arts',
  farmer: 'farming',
  gardener: 'gardening',
  'landscape gardener': 'gardening',
  'taxi driver': 'transport',
  'lorry driver': 'transport',
  courier: 'transport',
  'estate agent': 'real estate',
  cleaner: 'cleaning',
  tailor: 'clothing',
} as const satisfies Record<string, string>

/** `undefined`: the table does not settle it. */
export function areSimilarTrades(home: string, abroad: string): boolean | undefined {
  const [a, b] = [home.trim().toLowerCase(), abroad.trim().toLowerCase()]
  if (a === b) return true
  const [fieldA, fieldB] = [fieldOf(a), fieldOf(b)]
  return fieldA === undefined || fieldB === undefined || fieldA === fieldB ? undefined : false
}

const fieldOf = (trade: string): string | undefined => (Object.hasOwn(trades, trade) ? trades[trade as keyof typeof trades] : undefined)
