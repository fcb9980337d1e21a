/**
 * Words of the Norwegian agency's JSON ↔ codes of the data model. Where a code has several words, the first is written; capitals do not count.
 * `closed`: the list is known whole, another word is an error. Otherwise a code that stands in a word's place is that code, and another word is
 * kept as it stands.
 * @source pairs of public samples of one document in both dialects (P10000, P9000, P2100, P2200, A003); the agency's public classes of codes
 *   (RelasjonTilAvdod, BasertPaa, Betalingshyppighet, SedNummer) and the order of choices in its public forms; `deduced`: the order of the list
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
      ['yes', '1'],
      ['no', '0'],
      ['true', '1'],
      ['false', '0'],
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
      ['F', '02'],
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
  /** 03, 07 and 08 seen in pairs; 04 and 06 as the list of 4.4 has them, which calls 05 divorced and 07 separated. */
  sivilstand: {
    words: [
      ['enslig', '01'],
      ['gift', '02'],
      ['samboer', '03'],
      ['registrert_partnerskap', '04'],
      ['skilt_fra_registrert_partnerskap', '06'],
      ['skilt', '07'],
      ['enke_enkemann', '08'],
      ['ugift', '01'],
    ],
    closed: false,
    confidence: 'mixed',
  },
  /** A period without an end; that its end is not known is deduced. */
  aapenperiode: {
    words: [
      ['åpen_sluttdato', '01'],
      ['ukjent_sluttdato', '98'],
    ],
    closed: false,
    confidence: 'deduced',
  },
  /** The pension that was overpaid: invalidity, old age, survivors. */
  ytelse: {
    words: [
      ['uføretrygd', '01'],
      ['uførepensjon', '01'],
      ['uforepensjon', '01'],
      ['alderspensjon', '02'],
      ['etterlattepensjon_enke', '03'],
      ['andre_former_for_etterlattepensjon', '03'],
    ],
    closed: false,
    confidence: 'deduced',
  },
  /** Provisional or final, in several spellings. */
  anmodning: {
    words: [
      ['foreløpig', '01'],
      ['foreloepig', '01'],
      ['forelopig', '01'],
      ['endelig', '02'],
    ],
    closed: false,
    confidence: 'mixed',
  },
  mottaker: {
    words: [
      ['forsikret_person', '01'],
      ['representant_eller_verge', '02'],
    ],
    closed: false,
    confidence: 'source',
  },
  /** 02 seen in pairs. */
  barn: {
    words: [
      ['eget_barn', '01'],
      ['adoptivbarn', '02'],
      ['fosterbarn', '03'],
    ],
    closed: false,
    confidence: 'mixed',
  },
  partner: {
    words: [
      ['ektefelle', '01'],
      ['part_i_et_registrert_partnerskap', '02'],
      ['samboer', '03'],
    ],
    closed: false,
    confidence: 'source',
  },
  /** 03 and 06 seen in pairs; the misspellings are the agency's. */
  arbeidsforhold: {
    words: [
      ['forsikrede_har_fortsatt_inntektsgivende_arbeid', '01'],
      ['forsikrede_driver_fortsatt_selvstendig_naerigsvirksomhet', '02'],
      ['forsikrede_har_ikke_lenger_inntektsgivendwe_arbeid', '03'],
      ['forsikrede_driver_ikke_lenger_selvstendig_naerigsvirksomhet', '04'],
      ['forsikrede_skal_pensjonere_seg_fra_inntektsgivende_arbeid', '05'],
      ['forsikrede_skal_pensjonere_seg_fra_selvstendig_naerigsvirksomhet', '06'],
      ['forsikrede_skal_starte_inntektsgivende_arbeid', '07'],
      ['forsikrede_skal_starte_selvstendig_naerigsvirksomhet', '08'],
      ['forsikrede_har_fortsatt_inntektsgivendwe_arbeid', '01'],
      ['forsikrede_har_ikke_lenger_inntektsgivende_arbeid', '03'],
    ],
    closed: false,
    confidence: 'mixed',
  },
  'basert-paa': {
    words: [
      ['botid', '01'],
      ['i_arbeid', '02'],
      ['annet', '99'],
      ['basert_på_botid', '01'],
    ],
    closed: false,
    confidence: 'source',
  },
  hyppighet: {
    words: [
      ['aarlig', '01'],
      ['kvartalsvis', '02'],
      ['maaned_12_per_aar', '03'],
      ['maaned_13_per_aar', '04'],
      ['maaned_14_per_aar', '05'],
      ['ukentlig', '06'],
      ['annet', '99'],
    ],
    closed: false,
    confidence: 'source',
  },
  /** Documents that are asked for. */
  dokumenttype: {
    words: [
      ['p1000', '01'],
      ['p1100', '02'],
      ['p2000', '03'],
      ['p2100', '04'],
      ['p2200', '05'],
      ['p4000', '06'],
      ['p5000', '07'],
      ['p6000', '08'],
      ['p7000', '09'],
      ['andre_seder', '99'],
    ],
    closed: false,
    confidence: 'source',
  },
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
  /** What a reminder is about, in the order of the agency's form. */
  gjelder: {
    words: [
      ['dokument', '01'],
      ['informasjon', '02'],
      ['sed', '03'],
    ],
    closed: false,
    confidence: 'deduced',
  },
  /** Why what was asked for cannot be given, numbered as in the agency's form. */
  utilgjengelig: {
    words: [
      ['kan_ikke_fremlegge_etterspurt_informasjon', '01'],
      ['kan_ikke_fremlegge_etterspurte_dokumenter', '02'],
      ['personen_samarbeidet_ikke', '03'],
      ['annet', '99'],
    ],
    closed: false,
    confidence: 'mixed',
  },
} as const satisfies Record<string, Words>

/** `land`: a country, ISO with them; EL and UK in a leaf that the model does not check. */
export type WordsName = keyof typeof navWords | 'land'
