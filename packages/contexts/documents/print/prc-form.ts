/**
 * Provisional Replacement Certificate → the printed form: positions 2 to 9 of the card, then (a) from, (b) to, (c) delivered.
 * Position 1 is the title; the signed code stands where a stamp would.
 * @source Decision S2 Annex II; eEHIC technical specification v0.5
 */
import { type Prc, toCardCountry } from '@passerelle/vocabulary'
import type { PrintedBox, PrintedForm, PrintedSection } from './form.ts'
import { formFrame } from './form-frame.ts'
import { fitting, paperCountry, paperDate } from './paper-values.ts'
import type { PrintFacts, PrintText } from './print-text.ts'

export function prcForm(record: Prc, facts: PrintFacts, text: PrintText): PrintedForm {
  const box = (no: string, key: string, value: string | undefined, span: number): PrintedBox => ({
    no,
    label: text.label(key),
    value: fitting(value ?? '', span),
    span,
  })
  const section = (key: string, ...boxes: readonly PrintedBox[]): PrintedSection => ({
    no: '',
    startsPage: false,
    title: text.message(`prc.section-${key}`),
    groups: [{ boxes }],
    choices: [],
    choiceColumns: 1,
  })
  const { institution } = record
  const sections = [
    section('heading', box('2', 'ehic/issuingState', paperCountry(record.issuingState, text.language, toCardCountry), 12)),
    section(
      'holder',
      box('3', 'person/familyName', record.name, 6),
      box('4', 'person/forename', record.givenNames, 6),
      box('5', 'person/dateBirth', paperDate(record.dateOfBirth), 6),
      box('6', 'pin/personalIdentificationNumber', record.pin, 6),
    ),
    section(
      'institution',
      box('7', 'institution/institutionName', institution.name, 4),
      box('7', 'card-institution/acronym', institution.acronym, 3),
      box('7', 'card-institution/code', institution.code, 5),
    ),
    section('card', box('8', 'ehic/cardNumber', record.cardNumber, 6), box('9', 'prc/expiryDate', paperDate(record.expiryDate), 6)),
    section(
      'validity',
      box('(a)', 'cover/from', paperDate(record.from), 3),
      box('(b)', 'cover/to', paperDate(record.to), 3),
      box('(c)', 'prc/issuedOn', paperDate(record.issuedOn), 6),
    ),
  ]
  return formFrame({ code: 'PRC', key: 'prc', sections }, facts, text)
}
