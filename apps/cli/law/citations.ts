/**
 * Whether a decision cites what a case names. Both sides are brought to one spelling and taken apart into single provisions;
 * a named provision counts where ours is the same or a part of it.
 */
import type { Decision } from '@passerelle/law'

/** Everything that a decision cites: what it rests on, and what its findings looked at and lead to. */
export function citedBy(decision: Decision, told: readonly string[] = []): ReadonlySet<string> {
  const { legalBasis, findings } = decision
  const entries = [...legalBasis, ...findings.flatMap(({ provision }) => provision), ...findings.flatMap(leadsToOf), ...told]
  return new Set(entries.flatMap(provisionsIn))
}

const leadsToOf = (finding: Decision['findings'][number]): readonly string[] => (finding.state === 'holds' ? [] : finding.leadsTo)

export function isCited(entry: string, cited: ReadonlySet<string>): boolean {
  return provisionsIn(entry).every((provision) => cited.has(provision) || [...cited].some((ours) => isPartOf(ours, provision)))
}

function isPartOf(ours: string, named: string): boolean {
  return ours.startsWith(named) && [' ', '(', ','].includes(ours.charAt(named.length))
}

/** `883 Art 65(6)-(7)` → 883/2004 art 65(6), 883/2004 art 65(7); `883 Art 52(4), Annex VIII Part 1` → two, of one instrument. */
export function provisionsIn(entry: string): string[] {
  const text = spelled(entry)
  let instrument = ''
  const provisions: string[] = []
  for (const part of splitParts(text)) {
    const named = instrumentPattern.exec(part)?.[1]
    if (named !== undefined) instrument = named
    const whole = named === undefined && instrument !== '' ? `${instrument} ${/^\d/.test(part) ? 'art ' : ''}${part}` : part
    provisions.push(...expanded(whole))
  }
  return provisions
}

const instrumentPattern = /^(\d+\/\d+|decision [a-z]\d+|tca|practical guide|withdrawal agreement)\b/

/** One spelling: small letters, `883/2004`, `art`, `pt`, single spaces. */
function spelled(entry: string): string {
  return entry
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[–—]/g, '-')
    .replace(/\b(regulation|reg\.?) (\((ec|eu|eec)\) )?(no )?(?=\d)/g, '')
    .replace(/\b(883|987)(\/\d+)?(?= (art|annex|recital|title|pt|point)|$)/g, (_, number: string) => fullNumber[number] ?? number)
    .replace(/\b(articles?|arts?)\b\.?/g, 'art')
    .replace(/\b(points?|pts?)\b\.?/g, 'pt')
    .replace(/\bdecision no /g, 'decision ')
    .replace(/\b(eu-ch|eea) agreement (?=annex)/g, '$1 ')
    .replace(/ \(/g, '(')
}
const fullNumber: Readonly<Record<string, string>> = { '883': '883/2004', '987': '987/2009' }

/** At commas and the like, where what follows names a provision of its own; a comma in a sentence is left alone. */
const splitParts = (text: string): string[] =>
  text.split(/(?:, |; | and )(?=(?:art |annex |recital |pt |decision [a-z]\d|\d+[(a-z]|\d+\/\d+))/)

type Level = 'number' | 'letter' | 'roman'

/** `art 13(1)(b),(e)` names two points, `art 52(1)-(3)` three paragraphs; a group takes the place of the last one of its kind. */
function expanded(part: string): string[] {
  const match = /^(.*?\d[a-z]?)((?:\([a-z\d]+\)|,\s*(?=\()|-(?=\())+)(.*)$/.exec(part)
  if (match === null) return [part]
  const [, head = '', groups = '', rest = ''] = match
  let chain: { level: Level; text: string }[] = []
  const found: string[] = []
  let joint = ''
  for (const [token] of groups.matchAll(/\([a-z\d]+\)|,|-/g)) {
    if (token === ',' || token === '-') {
      joint = token
      continue
    }
    const text = token.slice(1, -1)
    const level = levelOf(text, chain, joint)
    if (joint === '') {
      chain.push({ level, text })
      continue
    }
    found.push(written(head, chain, rest))
    const at = chain.findLastIndex((group) => group.level === level)
    const before = chain.slice(0, at === -1 ? chain.length - 1 : at)
    if (joint === '-' && at !== -1)
      found.push(...between(chain[at]?.text ?? '', text, level).map((step) => written(head, [...before, { level, text: step }], rest)))
    chain = [...before, { level, text }]
    joint = ''
  }
  return [...new Set([...found, written(head, chain, rest)])]
}

const written = (head: string, chain: readonly { text: string }[], rest: string): string =>
  `${head}${chain.map(({ text }) => `(${text})`).join('')}${rest}`

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** `(i)` is a roman one below a letter, and the ninth letter elsewhere. */
function levelOf(text: string, chain: readonly { level: Level }[], joint: string): Level {
  if (/^\d/.test(text)) return 'number'
  if (!romans.includes(text)) return 'letter'
  const last = chain.at(-1)?.level
  return last === 'roman' || (last === 'letter' && joint === '') ? 'roman' : 'letter'
}

/** What lies strictly between two paragraphs or points. */
function between(first: string, last: string, level: Level): string[] {
  if (level === 'roman') return romans.slice(romans.indexOf(first) + 1, romans.indexOf(last))
  const [a, b] = level === 'number' ? [Number.parseInt(first, 10), Number.parseInt(last, 10)] : [first.charCodeAt(0), last.charCodeAt(0)]
  return Array.from({ length: Math.max(0, b - a - 1) }, (_, i) => (level === 'number' ? String(a + 1 + i) : String.fromCharCode(a + 1 + i)))
}
