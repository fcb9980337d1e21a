/** The institutions of the demo: visibly fictional ones in four States, and one liaison body in each of the other 28. */
import { type InstitutionId, institutionId, plainDate, type StateCode, stateCodes } from '@passerelle/kernel'
import { bucs } from '@passerelle/vocabulary'
import type { Accreditation, Competence, Institution } from '../domain/bundle.schema.ts'

const languages = ['en', 'el', 'it', 'sl', 'es'] as const
const since = plainDate('2020-01-01')

/** The use cases that the demo's institutions take part in, with their documents. @source EESSI catalogue of business use cases, model 4.2 */
const legislationBucs = [
  { bucType: 'LA_BUC_01', documents: ['A001', 'A002', 'A005', 'A006', 'A008', 'A011'] },
  { bucType: 'LA_BUC_02', documents: ['A003', 'A004', 'A005', 'A006', 'A007', 'A008', 'A012'] },
  { bucType: 'LA_BUC_04', documents: ['A009'] },
  { bucType: 'LA_BUC_05', documents: ['A010'] },
  { bucType: 'LA_BUC_06', documents: ['A005', 'A006'] },
]
const sicknessBucs = [
  { bucType: 'S_BUC_05', documents: ['S044', 'S045'] },
  { bucType: 'S_BUC_06', documents: ['S067', 'S068'] },
]

const competencesIn = (bucs: readonly { bucType: string; documents: string[] }[]): Competence[] =>
  bucs.flatMap((buc) => (['CaseOwner', 'Counterparty'] as const).map((role) => ({ role, ...buc, from: since })))

/** One institution of a demo State stands for all of them: with it, any process can be played. No document named means all. */
const everyProcess = (named: typeof legislationBucs): Competence[] =>
  competencesIn([
    ...named,
    ...Object.keys(bucs)
      .filter((bucType) => !named.some((one) => one.bucType === bucType))
      .map((bucType) => ({ bucType, documents: [] })),
  ])

const a1: Accreditation = { documentType: 'PDA1', legalBasis: '987/2009 Art 19(2)', from: since }
const ehic: Accreditation = { documentType: 'EHIC', legalBasis: 'Decision S1', from: since }
const prc: Accreditation = { documentType: 'PRC', legalBasis: 'Decision S1', from: since }

const named = (name: string): Record<string, string> => Object.fromEntries(languages.map((language) => [language, name]))

function anInstitution(
  id: string,
  name: string,
  rest: Pick<Institution, 'kinds' | 'competences' | 'accreditations' | 'contact'>,
): Institution {
  const parsed = institutionId(id)
  return { id: parsed, state: parsed.slice(0, 2) as StateCode, names: named(name), from: since, ...rest }
}

const withoutCases = { competences: [], accreditations: [] }

const demoStates: readonly Institution[] = [
  anInstitution('GR:1001', 'e-EFKA (demo) – Insured Abroad', {
    kinds: ['competent-institution', 'liaison-body'],
    contact: { address: 'Odos Dokimis 1, 10000 Athina' },
    competences: everyProcess([...legislationBucs, ...sicknessBucs]),
    accreditations: [a1, ehic, prc],
  }),
  anInstitution('IT:2001', 'INPS (demo) – Sede Milano', {
    kinds: ['competent-institution', 'liaison-body'],
    contact: { address: 'Via Prova 1, 20100 Milano' },
    competences: everyProcess(legislationBucs),
    accreditations: [a1],
  }),
  anInstitution('IT:2901', 'Ispettorato Nazionale del Lavoro (demo)', {
    kinds: ['labour-inspectorate'],
    contact: { address: 'Via Prova 2, 20100 Milano' },
    ...withoutCases,
  }),
  anInstitution('SI:3001', 'ZZZS (demo) – OE Ljubljana', {
    kinds: ['competent-institution', 'liaison-body'],
    contact: { address: 'Cesta Primera 1, 1000 Ljubljana' },
    competences: everyProcess([...legislationBucs, ...sicknessBucs]),
    accreditations: [a1, ehic, prc],
  }),
  anInstitution('ES:4001', 'INSS (demo) – Madrid', {
    kinds: ['competent-institution', 'liaison-body'],
    contact: { address: 'Calle Ejemplo 1, 28000 Madrid' },
    competences: everyProcess([...legislationBucs, ...sicknessBucs]),
    accreditations: [ehic, prc],
  }),
  anInstitution('ES:4901', 'Hospital de la Playa (demo)', {
    kinds: ['healthcare-provider'],
    contact: { address: 'Paseo Ejemplo 2, 29000 Málaga' },
    ...withoutCases,
  }),
]

const liaisonBody: Readonly<Record<(typeof languages)[number], string>> = {
  en: 'Liaison body (demo)',
  el: 'Οργανισμός-σύνδεσμος (demo)',
  it: 'Organismo di collegamento (demo)',
  sl: 'Organ za zvezo (demo)',
  es: 'Organismo de enlace (demo)',
}

function aLiaisonBody(state: StateCode): Institution {
  const names = Object.fromEntries(
    languages.map((language) => [
      language,
      `${liaisonBody[language]} – ${new Intl.DisplayNames([language], { type: 'region' }).of(state) ?? state}`,
    ]),
  )
  return {
    id: institutionId(`${state}:9001`),
    state,
    names,
    kinds: ['liaison-body'],
    contact: {},
    competences: competencesIn([...legislationBucs, ...sicknessBucs]),
    accreditations: [],
    from: since,
  }
}

const statesOfTheDemo = new Set<StateCode>(demoStates.map((institution) => institution.state))

/** All 32 States: nobody who searches the demo's directory finds a State without an address. */
export const demoInstitutions: readonly Institution[] = [
  ...demoStates,
  ...stateCodes.filter((state) => !statesOfTheDemo.has(state)).map(aLiaisonBody),
]

/** The institutions that the demo's node of a State serves. */
export function demoInstitutionsOf(state: StateCode): InstitutionId[] {
  return demoStates.filter((institution) => institution.state === state).map((institution) => institution.id)
}
