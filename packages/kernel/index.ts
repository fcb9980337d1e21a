/** Values that everything shares. No I/O, no clock, no randomness. */
export * from './brand.ts'
export * from './coded-error.ts'
export * from './country.ts'
export * from './ids.ts'
export * from './period.ts'
export * from './plain-date.ts'
export * from './result.ts'
