/**
 * PD A1 record → the printed form: six sections with the box numbers of the official form, every employer and every place.
 * The layout is our own. Boxes that the record leaves open are printed empty.
 * @source form A1 as described in the vocabulary; box numbers of sections 4 to 6 are from memory
 */
import { codeLabelKey, codesOf, type PdA1, toCardCountry } from '@passerelle/vocabulary'
import type { PrintedBox, PrintedChoice, PrintedForm, PrintedGroup, PrintedSection } from './form.ts'
import { formFrame } from './form-frame.ts'
import { fitting, paperCountry, paperDate } from './paper-values.ts'
import type { PrintFacts, PrintText } from './print-text.ts'

export function pdA1Form(record: PdA1, facts: PrintFacts, text: PrintText): PrintedForm {
  const sections = [holder, legislation, status, employments, places, institution].map((make, index): PrintedSection => {
    const { groups = [], choices = [], choiceColumns = 1 } = make(record, text)
    const no = index + 1
    return {
      no: String(no),
      startsPage: no === firstOfSecondPage,
      title: text.message(`pda1.section-${no}`),
      groups,
      choices,
      choiceColumns,
    }
  })
  return formFrame({ code: 'A1', key: 'pda1', sections }, facts, text)
}

/** The person, the legislation and the status on the first page; work and institution after it. */
const firstOfSecondPage = 4

interface Body {
  readonly groups?: readonly PrintedGroup[]
  readonly choices?: readonly PrintedChoice[]
  readonly choiceColumns?: number
}

function holder({ holder }: PdA1, text: PrintText): Body {
  const box = boxes(text)
  const birth = holder.placeOfBirth
  return {
    groups: [
      {
        boxes: [
          box('1.1', 'pin/personalIdentificationNumber', holder.pin, 6),
          box('1.1', 'person/sex', holder.sex && text.label(codeLabelKey('pd-sex', holder.sex)), 6),
          box('1.2', 'person/familyName', holder.surname, 6),
          box('1.3', 'person/forename', holder.forenames, 6),
          box('1.4', 'person/familyNameAtBirth', holder.surnameAtBirth, 6),
          box('1.5', 'person/dateBirth', paperDate(holder.dateOfBirth), 3),
          box('1.6', 'person/nationality', holder.nationalities?.map((code) => country(code, text)).join(', '), 3),
          box('1.7', 'person/PlaceBirth', listed(birth?.town, country(birth?.country, text)), 12),
          ...address('1.8', 'pda1-holder/addressOfResidence', holder.addressOfResidence, text),
          ...address('1.9', 'pda1-holder/addressOfStay', holder.addressOfStay, text),
        ],
      },
    ],
  }
}

function legislation({ legislation }: PdA1, text: PrintText): Body {
  const box = boxes(text)
  const choice = (no: string, key: string, chosen: boolean | undefined): PrintedChoice => ({
    no,
    label: text.label(`pda1-legislation/${key}`),
    chosen: chosen === true,
  })
  return {
    groups: [
      {
        boxes: [
          box('2.1', 'pda1-legislation/memberState', country(legislation.memberState, text), 6),
          box('2.2', 'period/startDate', paperDate(legislation.startDate), 3),
          box('2.3', 'period/endDate', paperDate(legislation.endDate), 3),
        ],
      },
    ],
    choices: [
      choice('2.4', 'appliesForDurationOfActivity', legislation.appliesForDurationOfActivity),
      choice('2.5', 'provisional', legislation.provisional),
      choice('2.6', 'transitionalRules', legislation.transitionalRules),
    ],
  }
}

function status({ statusConfirmation }: PdA1, text: PrintText): Body {
  const { code, exceptionDescription } = statusConfirmation
  return {
    choices: codesOf('status-confirmation').map((each) => ({
      no: `3.${Number(each)}`,
      label: text.label(codeLabelKey('status-confirmation', each)),
      chosen: each === code,
    })),
    choiceColumns: 2,
    groups:
      exceptionDescription === undefined
        ? []
        : [{ afterChoices: true, boxes: [boxes(text)('3.11', 'pda1-status/exceptionDescription', exceptionDescription, 12)] }],
  }
}

function employments(record: PdA1, text: PrintText): Body {
  const box = boxes(text)
  return {
    groups: record.employments.map((each, index) => ({
      ...numbered('employer', index, record.employments.length, text),
      boxes: [
        box('4.1', 'pda1-employment/type', text.label(codeLabelKey('employment-type', each.type)), 4),
        box('4.2', 'identification-number/number', each.id, 4),
        box('4.2', 'identification-number/type', each.idType && text.label(codeLabelKey('identification-type', each.idType)), 4),
        box('4.3', 'pda1-employment/name', each.name, 12),
        ...address('4.4', 'pda1-employment/address', each.address, text),
      ],
    })),
  }
}

function places(record: PdA1, text: PrintText): Body {
  const box = boxes(text)
  const all = record.placesOfWork ?? []
  const groups = all.map((each, index): PrintedGroup => {
    const idType = each.companyIdType && text.label(codeLabelKey('identification-type', each.companyIdType))
    return {
      ...numbered('place-of-work', index, all.length, text),
      boxes: [
        box('5.1', 'pda1-place/companyOrVesselName', each.companyOrVesselName, each.flagStateOrHomeBase === undefined ? 7 : 12),
        box('5.1', 'identification-number/number', listed(each.companyId, idType), each.flagStateOrHomeBase === undefined ? 5 : 6),
        ...(each.flagStateOrHomeBase === undefined ? [] : [box('5.1', 'place-of-work/flagStateHomeBase', each.flagStateOrHomeBase, 6)]),
        ...address('5.2', 'pda1-place/address', each.address, text),
      ],
    }
  })
  const without = (record.noFixedPlaceStates ?? []).map((code) => country(code, text)).join(', ')
  if (without === '') return { groups }
  return { groups: [...groups, { boxes: [{ no: '5.3', label: text.message('no-fixed-place'), value: fitting(without, 12), span: 12 }] }] }
}

function institution({ institution, issuedOn }: PdA1, text: PrintText): Body {
  const box = boxes(text)
  return {
    groups: [
      {
        boxes: [
          box('6.1', 'institution/institutionName', institution.name, 8),
          box('6.6', 'institution/institutionID', institution.id, 4),
          box('6.2', 'address/street', institution.street, 4),
          box('6.4', 'address/postalCode', institution.postCode, 3),
          box('6.3', 'address/town', institution.town, 2),
          box('6.5', 'address/country', country(institution.country, text), 3),
          box('6.7', 'pda1-institution/fax', institution.fax, 2),
          box('6.8', 'pda1-institution/phone', institution.phone, 2),
          box('6.9', 'pda1-institution/email', institution.email, 5),
          box('6.10', 'document/issuedOn', paperDate(issuedOn), 3),
        ],
      },
    ],
  }
}

interface Address {
  readonly street?: string
  readonly town: string
  readonly postCode?: string
  readonly country: string
}

/** The four lines of an address beside each other, each with its own number, under one caption. */
function address(no: string, heading: string, value: Address | undefined, text: PrintText): PrintedBox[] {
  const box = boxes(text)
  return [
    { no, label: text.label(heading), span: 12 },
    box(`${no}.1`, 'address/street', value?.street, 4),
    box(`${no}.2`, 'address/town', value?.town, 3),
    box(`${no}.3`, 'address/postalCode', value?.postCode, 3),
    box(`${no}.4`, 'address/country', country(value?.country, text), 2),
  ]
}

function numbered(what: string, index: number, total: number, { message }: PrintText): { title?: string } {
  return total === 1 ? {} : { title: message('one-of-many', { what: message(what), n: index + 1, total }) }
}

function boxes({ label }: PrintText) {
  return (no: string, key: string, value: string | undefined, span: number): PrintedBox => ({
    no,
    label: label(key),
    value: fitting(value ?? '', span),
    span,
  })
}

function country(code: string | undefined, { language }: PrintText): string {
  return paperCountry(code, language, toCardCountry)
}

function listed(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ')
}
