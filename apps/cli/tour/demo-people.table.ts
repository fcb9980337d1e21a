/** The fictional people of the demo whom the tour plays: subjects at the eID, and what the registers know them by. */
export const yiannis = { who: 'person-gr-1', actingFor: 'GR-DEMO-094000001', company: 'Aegean Marble Works (demo)' } as const
export const georgios = {
  who: 'person-gr-2',
  pin: 'GR-DEMO-12048800',
  personalData: ['Nikolaidis', 'Georgios', 'GR-DEMO-12048800', '1988-04-12'],
} as const
export const eirini = { who: 'person-gr-3', pin: 'GR-DEMO-23069500' } as const
export const eleni = { who: 'staff-gr-1' } as const
export const paolo = { who: 'staff-it-1' } as const
export const nicola = { who: 'staff-it-2', institution: 'IT:2901' } as const
export const ziva = {
  who: 'person-si-1',
  pin: 'SI-DEMO-03099100',
  personalData: ['Novak', 'Živa', 'SI-DEMO-03099100', '1991-09-03'],
} as const
export const luka = { pin: 'SI-DEMO-21061900' } as const
export const carmen = { who: 'staff-es-1', institution: 'ES:4901' } as const
