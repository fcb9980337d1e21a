export const word = 'A009'
