/**
 * Words of the Norwegian agency's JSON ↔ codes of the data model. Where a code has several words, the first is written.
 * `closed`: the list is known whole, another word is an error. Otherwise another word is kept as it stands.
 * @source pairs of public samples of one document in both dialects (P10000, P9000, P2100, P2200, A003); `deduced`: the order of the list
 */
import type { Confidence } from '../../definition/confidence.ts'

export interface Words {
  readonly words: readonly (readonly [word: string, code: string])[]
  readonly closed: boolean
  readonly confidence: Confidence
}

export const navWords = {
  /** Codes that both write alike. */
  code: { words: [], closed: false, confidence: 'source' },
  ja: {
    words: [
      ['ja', '1'],
      ['nei', '0'],
      ['true', '1'],
      ['false', '0'],
    ],
    closed: true,
    confidence: 'source',
  },
  /** The same question put the other way round. */
  omvendt: {
    words: [
      ['nei', '1'],
      ['ja', '0'],
    ],
    closed: true,
    confidence: 'source',
  },
  /** Yes and no as codes already. */
  'ja-kode': {
    words: [
      ['1', '1'],
      ['0', '0'],
      ['ja', '1'],
      ['nei', '0'],
    ],
    closed: true,
    confidence: 'source',
  },
  /** Yes and no as codes, where samples show other numbers too. */
  gyldig: {
    words: [
      ['1', '1'],
      ['0', '0'],
    ],
    closed: false,
    confidence: 'mixed',
  },
  kjoenn: {
    words: [
      ['M', '01'],
      ['K', '02'],
      ['U', '98'],
      ['m', '01'],
      ['k', '02'],
      ['u', '98'],
      ['F', '02'],
      ['f', '02'],
    ],
    closed: true,
    confidence: 'source',
  },
  /** 01 to 04 seen in pairs; the others follow in the alphabetical order of the English names. */
  sektor: {
    words: [
      ['yrkesskade_og_yrkessykdom', '01'],
      ['familieytelser', '02'],
      ['alle', '03'],
      ['pensjoner', '04'],
      ['tilbakekreving', '05'],
      ['sykdom', '06'],
      ['dagpenger', '07'],
      ['pensjon', '04'],
      ['tIlbakekreving', '05'],
    ],
    closed: true,
    confidence: 'mixed',
  },
  /** Open: since 4.3 there are types of their own. */
  adressetype: {
    words: [
      ['bosted', '01'],
      ['opphold', '02'],
      ['kontakt', '03'],
      ['annet', '99'],
      ['annen', '99'],
    ],
    closed: false,
    confidence: 'mixed',
  },
  identifikator: {
    words: [
      ['registrering', '01'],
      ['trygd', '02'],
      ['skatt', '03'],
      ['ukjent', '98'],
    ],
    closed: false,
    confidence: 'mixed',
  },
  telefon: {
    words: [
      ['hjem', '01'],
      ['mobil', '02'],
      ['arbeid', '03'],
    ],
    closed: false,
    confidence: 'mixed',
  },
  sivilstand: {
    words: [
      ['samboer', '03'],
      ['skilt', '07'],
    ],
    closed: false,
    confidence: 'source',
  },
  mottaker: {
    words: [
      ['forsikret_person', '01'],
      ['representant_eller_verge', '02'],
    ],
    closed: false,
    confidence: 'source',
  },
  barn: { words: [['adoptivbarn', '02']], closed: false, confidence: 'source' },
  partner: { words: [['samboer', '03']], closed: false, confidence: 'source' },
  trekk: {
    words: [
      ['987_2009_Art_72_1', '01'],
      ['987_2009_Art_72_2', '02'],
      ['987_2009_Art_72_3', '03'],
    ],
    closed: false,
    confidence: 'mixed',
  },
  vedlegg: {
    words: [
      ['medisinsk_dokumentasjon', '01'],
      ['utførlig_medisinsk_rapport', '02'],
      ['arbeidsattester', '03'],
      ['annet', '99'],
    ],
    closed: false,
    confidence: 'mixed',
  },
  'artikkel-utsending': {
    words: [
      ['12_1', '01'],
      ['12_2', '02'],
    ],
    closed: true,
    confidence: 'deduced',
  },
  'artikkel-883': { words: [['13_1_a', '01']], closed: false, confidence: 'source' },
  'artikkel-1408': { words: [['14_2_a', '01']], closed: false, confidence: 'source' },
  lukking: {
    words: [
      ['manuell', '01'],
      ['automatisk', '02'],
    ],
    closed: false,
    confidence: 'deduced',
  },
  aarsak: { words: [['annet', '99']], closed: false, confidence: 'deduced' },
} as const satisfies Record<string, Words>

/** `land`: a country, ISO with them; EL and UK in a leaf that the model does not check. */
export type WordsName = keyof typeof navWords | 'land'
