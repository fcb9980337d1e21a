/** Words of the case language on persons and benefits: countries, statuses, and the kind of benefit that a description names. */
import { fromWireCountry } from '@passerelle/kernel'

/** States whose name does not matter; they stand for Member States that differ from each other. */
const standIns: Readonly<Record<string, string>> = { A: 'AT', B: 'BE', X: 'LU', Y: 'PT', Z: 'SI' }

/** A country code as the law writes it; `ZZ` for "outside"; undefined for what cannot be read. */
export function countryIn(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  if (/^[A-Z]{2}$/.test(value)) return fromWireCountry(value)
  return standIns[value] ?? (/outside|third|non.?member|non.?eu/i.test(value) ? 'ZZ' : undefined)
}

/** Undefined as soon as one of the names cannot be read: half a list would look like a whole one. */
export function countriesIn(value: unknown): string[] | undefined {
  const list = typeof value === 'string' ? [value] : value
  if (!Array.isArray(list)) return undefined
  const read = list.map(countryIn)
  return read.every((country) => country !== undefined) ? read : undefined
}

export function nationalityIn(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  if (/stateless/i.test(value)) return 'stateless'
  if (/refugee/i.test(value)) return 'refugee'
  return value.length > 2 && /third|non.?(eu|member)/i.test(value) ? 'third-country' : countryIn(value)
}

const unlawful =
  /illegal(ly)?|unlawful(ly)?|irregular(ly)?|undocumented|not (legal|lawful)(ly)?|not (allowed|permitted|authori[sz]ed|entitled) to|without (a )?(valid )?(residence |work )?(permit|permission|authori[sz]ation|visa|residence|right)|\bno (valid )?(residence |work )?(permit|permission|authori[sz]ation|visa|right)|overstay|(permit|visa) (has |was |is )?(been )?(expired|refused|withdrawn)|(expired|refused) (residence |work )?(permit|visa)/g
const lawful = /legal|lawful|\bvisa\b|permit|authoris|authoriz|long-term resident/

/** Lawful stay, as a description says it; undefined where it says nothing or both. */
export function isLegalStay(status: unknown): boolean | undefined {
  if (typeof status !== 'string') return undefined
  const text = status.toLowerCase()
  const rest = text.replace(unlawful, ' ')
  const isLawful = lawful.test(rest)
  if (rest === text) return isLawful ? true : undefined
  return isLawful ? undefined : false
}

export interface NamedBenefit {
  readonly kind?: string
  readonly listedInAnnex?: boolean
  readonly declaredUnderArticle9?: boolean
}

/** First hit wins; the more special name stands before the more general one. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/special non-?contributory|annex x\b|\bsncb\b/, 'special-non-contributory'],
  [
    /maintenance (payment|advance|allowance|support)|advance(s|d)? (payments? )?(of|on) (child )?(maintenance|support)|advance (maintenance|child support)|child support advance/,
    'maintenance-advance',
  ],
  [
    /(child)?birth[ -](and adoption )?(grant|allowance|premium|bonus|benefit|payment)|adoption (grant|allowance|premium|benefit)|layette|baby bonus|annex i\b|grant (at|on) (the )?birth/,
    'birth-grant',
  ],
  [
    /accidents? at work|industrial (injur|accident|disease)|occupational (disease|accident|injur)|work(place)? (injur|accident)|employment injur/,
    'accident-at-work',
  ],
  [
    /\bwar\b|\bcrime|victims? of (a |an |the )?(\w+ )?(violen|act|offence|state)|terror|persecut|assassinat|military action|vaccin\w+ (damage|injur)|state liability|liability of the state|damages? (caused )?by (the )?(agents|state)/,
    'compensation-of-victims',
  ],
  [
    /occupational (pension|scheme|retirement)|company (pension|scheme)|employer'?s? pension|private (pension|insurance|life|annuity|scheme)|supplementary (pension|scheme)|second.pillar|collective agreement|contractual|agirc|arrco/,
    'contractual-scheme',
  ],
  [/pre-?retirement/, 'pre-retirement'],
  [
    /social (assistance|aid)|medical assistance|poor relief|subsistence (allowance|benefit)|welfare (benefit|aid|assistance)/,
    'social-assistance',
  ],
  [/housing|\brent\b|study grant|student (grant|aid|loan)|scholarship|legal aid/, 'other-risk'],
  [
    /parental|child[ -]?raising|child[ -]?rearing|child[ -]?care|childcare|home[ -]care allowance|child (benefit|allowance|supplement)|family (benefit|allowance|supplement)|kindergeld|elterngeld/,
    'family',
  ],
  [
    /long[ -]term care|nursing care|care insurance|dependency (benefit|allowance)|(persons?|people) in need of (long[ -]term )?care|attendance allowance|\bcare allowance|pflegegeld/,
    'long-term-care',
  ],
  [/maternity|paternity|pregnan/, 'maternity'],
  [/death grant|funeral|burial|lump sum (at|on|upon) death/, 'death-grant'],
  [/survivor|widow|orphan/, 'survivors'],
  [/unemploy|jobseeker|short[ -]time work/, 'unemployment'],
  [/invalidity|disability pension|permanent incapacity/, 'invalidity'],
  [/old[ -]?age|retirement pension|state pension/, 'old-age'],
  [
    /sickness|sick pay|medical (care|treatment)|health ?care|hospital|\billness|dental (care|treatment)|\bcare in kind|benefits? in kind(?!.*asylum)/,
    'sickness',
  ],
]

export function benefitIn(value: unknown): NamedBenefit {
  if (typeof value !== 'string') return {}
  const text = value.toLowerCase().replaceAll('_', ' ')
  const kind = kinds.find(([pattern]) => pattern.test(text))?.[1]
  if (kind === undefined) return {}
  const listed = listedIn(text, kind)
  const declared = kind === 'contractual-scheme' ? declaredIn(text) : undefined
  return {
    kind,
    ...(listed === undefined ? {} : { listedInAnnex: listed }),
    ...(declared === undefined ? {} : { declaredUnderArticle9: declared }),
  }
}

/** Whether needs are tested one by one and with discretion, as a description says it; undefined where it says nothing. */
export function needsTestIn(value: unknown): boolean | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.toLowerCase()
  if (/(without|no|not|non)[ -](an? |any )?(individual|discretion)|objective (criteria|conditions)|legally defined/.test(text)) return false
  return /discretion/.test(text) ? true : undefined
}

/** "Special non-contributory" is itself a name that only entries of Annex X have. */
function listedIn(text: string, kind: string): boolean | undefined {
  if (
    /not (\w+ ){0,2}(listed|named|entered|included|mentioned)|unlisted|not (\w+ )?in (the )?annex|without (an )?(entry|listing)|outside annex/.test(
      text,
    )
  )
    return false
  if (kind === 'special-non-contributory' || /annex|\blisted\b/.test(text)) return true
  return undefined
}

function declaredIn(text: string): boolean | undefined {
  // A contract of a private person is nothing that a State could declare.
  if (/\bprivate\b/.test(text)) return false
  if (
    /(no|without( an?)?|not (covered|included|brought)( \w+)?( by| under)?( an?| the)?) (art(icle)? 9 )?(declar|art)|undeclared|not declared|never declared/.test(
      text,
    )
  )
    return false
  if (/declar|article 9|art\.? 9/.test(text) && !/unless/.test(text)) return true
  return undefined
}
