/**
 * Lists that the schemas of model 4.4 show for fields of which earlier models show only codes here and there.
 * In documents of 4.4 that were read they are closed; in other models and documents other codes pass, with a warning where a file is read.
 * Here stand those that several branches share; the others: `schema-lists/`.
 * @source EESSI schemas 4.4
 */
import type { Branch } from '../labels/branches.table.ts'
import type { CodeList } from './code-list.ts'
import { accidentsLists } from './schema-lists/accidents.table.ts'
import { administrativeLists } from './schema-lists/administrative.table.ts'
import { familyLists } from './schema-lists/family.table.ts'
import { horizontalLists } from './schema-lists/horizontal.table.ts'
import { legislationApplicableLists } from './schema-lists/legislation-applicable.table.ts'
import { miscellaneousLists } from './schema-lists/miscellaneous.table.ts'
import { pensionsLists } from './schema-lists/pensions.table.ts'
import { recoveryLists } from './schema-lists/recovery.table.ts'
import { sicknessLists } from './schema-lists/sickness.table.ts'

const source = 'EESSI schemas 4.4'

const list = <const C extends readonly string[]>(codes: C, branch?: Branch) =>
  ({ codes, confidence: 'source', source, ...(branch === undefined ? {} : { branch }) }) as const satisfies CodeList

export const schemaLists = {
  /** ISO 4217, with some that are no longer paid in; names come from the platform. */
  currency: {
    codes:
      'EUR HRK CZK DKK HUF ISK SEK BGN NOK GBP RON CHF PLN AFN DZD ARS AMD AWG AUD AZN BSD BHD THB PAB BBD BYR BZD BMD VEF BOB BRL BND BIF CAD CVE KYD GHS XOF XAF XPF CLP COP KMF CDF BAM NIO CRC CUP GMD MKD DJF STD DOP VND XCD EGP SVC ETB FKP FJD GIP HTG PYG GNF GYD HKD UAH INR IRR IQD JMD JOD KES PGK LAK KWD MWK AOA MMK GEL LBP ALL HNL SLL LRD LYD SZL LSL MGA MYR MUR MZN MXN MDL MAD BOV NGN ERN NAD NPR ANG ILS TMT TWD NZD BTN KPW PEN MRO TOP PKR MOP CUC UYU PHP BWP QAR GTQ ZAR OMR KHR MVR IDR RUB RWF SHP SAR RSD SCR SGD SBD KGS SOS TJS LKR SDG SRD SYP BDT WST TZS KZT TTD MNT TND TRY AED UGX USD UZS VUV KRW YER JPY LVL CNY LTL ZMK ZWL'.split(
        ' ',
      ),
    names: 'platform',
    confidence: 'source',
    source,
  },
  /** No end foreseen, end not known. */
  'open-period': list(['01', '98']),
  /** Home, mobile, work. */
  'telephone-type': list(['01', '02', '03']),
  /** Articles of Regulation 883/2004 from which an exception is asked: 11(3)(a) to 13(4), 14(11) of Regulation 987/2009, 15, other. */
  'article-exception': list(
    ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '99'],
    'legislation-applicable',
  ),
  /** Art. 12, Art. 16, other. */
  'article-earlier-pd-a1': list(['01', '02', '99'], 'legislation-applicable'),
  'special-circumstance': list(['01', '02', '03', '04', '05', '06', '07', '08', '99'], 'legislation-applicable'),
  /** What a claim, a document or information is about. */
  'claim-category': list(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14', '15', '99'], 'horizontal'),
  'other-correspondence': list(['01', '02', '03', '99'], 'horizontal'),
  /** To which institution something is passed on. */
  'transfer-to': list(['01', '02', '03', '04', '05', '06'], 'horizontal'),
  'attached-document': list(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '99'], 'horizontal'),
  /** Other data, another number, an earlier number. */
  'pin-discrepancy': list(['01', '02', '03'], 'horizontal'),
  'payment-frequency': list(['01', '02', '03', '04', '05', '06', '99'], 'pensions'),
  'pension-benefit': list(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '99'], 'pensions'),
  /** Applied for, granted, denied, provisional. */
  'benefit-status': list(['01', '02', '03', '04'], 'pensions'),
  /** Residence, work. */
  'pension-basis': list(['01', '02'], 'pensions'),
  partner: list(['01', '02', '03'], 'pensions'),
  'child-relationship': list(['01', '02', '03', '04', '05', '99'], 'pensions'),
  /** Insured person, representative. */
  'pension-recipient': list(['01', '02'], 'pensions'),
  /** Art. 72(1), (2), (3) of Regulation 987/2009. */
  'deduction-ground': list(['01', '02', '03'], 'pensions'),
  'pension-attachment': list(['01', '02', '03', '99'], 'pensions'),
  'pension-employment': list(['01', '02', '03', '04', '05', '06', '07', '08'], 'pensions'),
  /** Insured person, pensioner, pension claimant. */
  'insured-status': list(['01', '02', '03'], 'sickness'),
  /** Family member of one of these. */
  'family-member-status': list(['01', '02', '03'], 'sickness'),
  /** Money of the States that take part, and of before the euro. */
  'european-currency': {
    codes: ['BGN', 'CHF', 'CZK', 'DKK', 'EUR', 'GBP', 'HRK', 'HUF', 'ISK', 'LTL', 'LVL', 'NOK', 'PLN', 'RON', 'SEK'],
    names: 'platform',
    confidence: 'source',
    source,
  },
  ...accidentsLists,
  ...administrativeLists,
  ...familyLists,
  ...horizontalLists,
  ...legislationApplicableLists,
  ...miscellaneousLists,
  ...pensionsLists,
  ...recoveryLists,
  ...sicknessLists,
} as const satisfies Record<string, CodeList>
