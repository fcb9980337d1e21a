/**
 * Whatever code a node's desk or portal can answer with has a sentence in every complete language. The codes are read from the sources that
 * name them, so that a new one cannot be forgotten: it gets a sentence, or a row below that says why no page shows it.
 */
import { caseClocks } from '@passerelle/vocabulary'
import { describe, expect, it } from 'vitest'
import { problemText } from '../api/problem.ts'
import { createTranslator } from '../i18n/translator.ts'
import el from './el.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import es from './es.json' with { type: 'json' }
import it_ from './it.json' with { type: 'json' }
import sl from './sl.json' with { type: 'json' }

const languages: readonly (readonly [string, Readonly<Record<string, string>>])[] = Object.entries({ en, el, it: it_, sl, es })

/** As text: this room knows no context. */
const sources = import.meta.glob<string>(
  [
    '../../contexts/*/errors.ts',
    '../../law/errors.ts',
    '../../vocabulary/errors.ts',
    '../../platform/http/*.ts',
    '../../journeys/**/*.ts',
    '../../../apps/node/http/*.ts',
    '!**/*.test.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
)
const caseworkSources = import.meta.glob<string>('../../contexts/casework/domain/{attachments,attachment-name,case-event}.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Rooms whose codes go to pages. Those of an exchange between machines stand in the trail, under the sentence of their room. */
const rooms = 'casework|determination|documents|journeys|law|node|platform|requests|verification|vocabulary'
const codes = [
  ...new Set(
    Object.values(sources).flatMap((text) =>
      [...text.matchAll(new RegExp(`['\`]((?:${rooms})/[a-z0-9-]+)['\`]`, 'g'))].map(([, code]) => code ?? ''),
    ),
  ),
].sort()

const unseen: Readonly<Record<string, readonly string[]>> = {
  'A step of a journey that runs on its own; the trail shows it under the sentence of its room.': [
    'journeys/contested-fact',
    'journeys/no-institution-for-notice',
    'journeys/notice-needs-an-end',
    'journeys/person-not-in-register',
    'journeys/request-missing',
    'journeys/step-broken',
    'journeys/worker-not-in-register',
  ],
  'It comes with a message from another institution, and no person is at the page.': ['casework/unreadable-message'],
  'Machines ask for status lists.': ['documents/status-list-not-found'],
  'Files and wallets of others, read at the command line or by a machine; no form can hold them.': [
    'vocabulary/dialect-not-read',
    'vocabulary/duplicate-key',
    'vocabulary/forbidden-key',
    'vocabulary/forbidden-xml',
    'vocabulary/front-end-object',
    'vocabulary/malformed-json',
    'vocabulary/malformed-xml',
    'vocabulary/mapping-template',
    'vocabulary/no-version',
    'vocabulary/not-a-business-document',
    'vocabulary/not-a-sed',
    'vocabulary/not-mapped',
    'vocabulary/not-utf-8',
    'vocabulary/old-form',
    'vocabulary/too-large',
    'vocabulary/unknown-credential-type',
    'vocabulary/unknown-document-type',
    'vocabulary/unknown-version',
    'vocabulary/user-assigned-code',
    'vocabulary/wrong-claim',
    'vocabulary/wrong-number',
  ],
  'The law is asked by a procedure that has its questions and its ruleset.': [
    'law/unknown-question',
    'law/unknown-ruleset',
    'law/unknown-subject',
  ],
}
const isUnseen = new Set(Object.values(unseen).flat())
const words = (text: string | undefined, pattern: RegExp) => [...(text ?? '').matchAll(pattern)].map(([, word]) => word ?? '')
const sourceOf = (name: string) => Object.entries(caseworkSources).find(([path]) => path.endsWith(`/${name}.ts`))?.[1]

/** Why a file is not taken, as casework names it. */
const attachmentProblems = [
  ...words(/interface AttachmentFault \{[\s\S]*?\n\}/.exec(sourceOf('attachments') ?? '')?.[0], /\| '([a-z-]+)'/g),
  ...words(/type NameProblem =[\s\S]*?\n\n/.exec(sourceOf('attachment-name') ?? '')?.[0], /\| '([a-z-]+)'/g).map((word) => `name-${word}`),
]
const warnings = words(/type BatchWarning = .*/.exec(sourceOf('case-event') ?? '')?.[0], /'([a-z-]+)'/g)

describe('the codes of the sources', () => {
  it('are found in all of them', () => {
    expect(codes.length).toBeGreaterThan(120)
    for (const code of [
      'casework/draft-too-large',
      'journeys/no-access-point',
      'node/not-base64',
      'platform/internal',
      'vocabulary/wrong-text',
    ])
      expect(codes).toContain(code)
    expect([attachmentProblems.length, warnings.length]).toEqual([16, 3])
  })

  it('are not called unseen once they are gone or have a sentence', () => {
    expect([...isUnseen].filter((code) => !codes.includes(code) || Object.hasOwn(en, `error.${code}`))).toEqual([])
  })
})

describe.each(languages)('in %s', (language, messages) => {
  const lacking = (keys: readonly string[]) => keys.filter((key) => !Object.hasOwn(messages, key))

  it('every code that reaches a page has its sentence, and every room one for what it may say later', () => {
    expect(lacking(codes.filter((code) => !isUnseen.has(code)).map((code) => `error.${code}`))).toEqual([])
    expect(lacking(rooms.split('|').map((room) => `error.room.${room}`))).toEqual([])
  })

  it('every reason why a file is not taken has its sentence', () => {
    expect(lacking(attachmentProblems.map((problem) => `error.casework/attachment-not-allowed.${problem}`))).toEqual([])
  })

  it('every limit of the law that runs in a case, and every warning at a document, has its words', () => {
    expect(lacking(caseClocks.map(({ id }) => `case.deadline.about.${id}`))).toEqual([])
    expect(lacking(warnings.map((warning) => `case.warning.${warning}`))).toEqual([])
  })

  it('what is wrong with a file is said by its problem, and by its code where the problem is unknown', () => {
    const texts = createTranslator(language, messages)
    const said = (problem: string) => problemText(texts, { code: 'casework/attachment-not-allowed', params: { problem, most: 20 } })
    expect(said('empty')).toBe(messages['error.casework/attachment-not-allowed.empty'])
    expect(said('too-many')).toContain('20')
    expect(said('something-new')).toBe(messages['error.casework/attachment-not-allowed'])
  })
})
