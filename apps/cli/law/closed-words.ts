/** The closed words of `expected`, brought to one form: an instrument or an edition of the law by which one it is, yes and no by what they say. */

export function meaningOf(key: string, value: unknown): unknown {
  if (key === 'instrument') return instrumentsIn(value)
  if (key === 'ruleset') return rulesetOf(value)
  if (key === 'admissible') return yesOrNo(value)
  if (key === 'status') return finality(value)
  if (key === 'fraction') return fractionOf(value)
  if (Array.isArray(value)) return value.map((item) => meaningOf(key, item))
  if (typeof value !== 'string') return value
  return key === 'document' ? value.replaceAll(' ', '') : value.trim().toLowerCase().replace(/\s+/g, ' ')
}

/** What carries a right where the United Kingdom is no Member State stands for itself, though its text speaks of 883/2004. */
const instruments: readonly (readonly [RegExp, string, 'alone'?])[] = [
  [/withdrawal|\bwa\b/i, 'Withdrawal Agreement', 'alone'],
  [/\btca\b|trade and cooperation|\bssc\b|protocol/i, 'TCA Protocol', 'alone'],
  [/separation/i, 'EEA EFTA Separation Agreement', 'alone'],
  [/citizens.? rights/i, 'Swiss Citizens Rights Agreement', 'alone'],
  [/eea.?efta|\befta\b/i, 'EEA EFTA - UK Convention', 'alone'],
  [/\bch ?- ?uk\b|\buk ?- ?ch\b|swiss|switzerland/i, 'CH-UK Convention', 'alone'],
  [/1231/, '1231/2010'],
  [/859/, '859/2003'],
  [/1408/, '1408/71'],
  [/883/, '883/2004'],
]

function instrumentsIn(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => instrumentsIn(item)))]
  if (typeof value !== 'string') return value
  const named = instruments.filter(([pattern]) => pattern.test(value))
  const alone = named.find(([, , isAlone]) => isAlone === 'alone')
  if (alone !== undefined) return [alone[1]]
  return named.length === 0 ? [value.trim().toLowerCase()] : named.map(([, name]) => name)
}

function rulesetOf(value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (/1408|1971/.test(value)) return '1408/71'
  if (/2026|2016|revis|reform/i.test(value)) return 'reform'
  return /883|2010/.test(value) ? '883/2004' : value
}

/** `may refuse` is neither yes nor no. */
function yesOrNo(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const text = value.trim().toLowerCase()
  if (
    /\b((may|can|could|might) (be )?(refuse|declin)|refusal (is )?(possible|allowed|permitted)|not (obliged|bound)|no obligation|need not|no duty|discretion|optional)/.test(
      text,
    )
  )
    return 'may be refused'
  if (/^(yes|true|admissible)\b/.test(text)) return true
  if (/^(no|not|false|inadmissible)\b/.test(text)) return false
  return text
}

/** A determination is final or still provisional, in whatever words a case says the latter. */
function finality(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const text = value.trim().toLowerCase()
  if (/provisional|\b(not|non)[ -](yet )?final|pending|disput|contest|objection|common agreement/.test(text)) return 'provisional'
  return /^final\b/.test(text) ? 'final' : text
}

/** By value: 3/6 is 1/2. */
function fractionOf(value: unknown): unknown {
  const match = typeof value === 'string' ? /^\s*(\d+)\s*\/\s*(\d+)\s*$/.exec(value) : null
  if (match === null) return value
  const [numerator, denominator] = [Number(match[1]), Number(match[2])]
  const divisor = greatestCommonDivisor(numerator, denominator)
  return divisor === 0 ? value : `${numerator / divisor}/${denominator / divisor}`
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b))
