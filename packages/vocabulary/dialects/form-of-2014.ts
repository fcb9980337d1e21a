/**
 * The form of 2014: one namespace for all documents, leaves with a capital, words for codes. It is read as far as its one public sample shows.
 * @source P4000 sample of 2014: its names beside those of the model 4.2
 */
import type { GroupKind } from '../definition/definition.ts'
import type { Json } from './read-json.ts'
import { isTree, type Tree } from './tree.ts'

export const namespaceOf2014 = 'http://ec.europa.eu/eessi/ns'

/** Old name → name in 4.2, where more than the first letter differs. */
const renamed: readonly (readonly [old: string, now: string])[] = [
  ['PersonIdentificationNumber', 'personalIdentificationNumber'],
  ['PersonIdentificationNumber', 'PersonalIdentificationNumber'],
  ['IfPINNotProvidedForAnyInstitutionPleaseProvide', 'IfPINNotProvidedForEveryInstitutionPleaseProvide'],
  ['AdditionalInformationAboutAPerson', 'AdditionalInformationPerson'],
]

/** Old words → codes, by the name of the leaf. */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sex: { Male: '01', Female: '02', Unknown: '98' },
}

export function fromFormOf2014(definition: GroupKind, tree: Tree): Tree {
  return Object.fromEntries(
    Object.entries(tree).map(([old, value]): [string, Json] => {
      const name = newName(definition, old, Array.isArray(value) ? value[0] : value)
      if (name === undefined) return [old, value]
      const field = definition.fields[name]?.of
      if (field?.kind === 'group') return [name, eachTree(value, (item) => fromFormOf2014(field, item))]
      const word = typeof value === 'string' ? words[name]?.[value] : undefined
      return [name, word ?? value]
    }),
  )
}

export function toFormOf2014(definition: GroupKind, tree: Tree): Tree {
  return Object.fromEntries(
    Object.entries(tree).map(([name, value]): [string, Json] => {
      const field = Object.hasOwn(definition.fields, name) ? definition.fields[name]?.of : undefined
      if (field === undefined) return [name, value]
      const old = renamed.find(([, now]) => now === name)?.[0] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`
      if (field.kind === 'group') return [old, eachTree(value, (item) => toFormOf2014(field, item))]
      return [old, oldWord(name, value)]
    }),
  )
}

function newName(definition: GroupKind, old: string, value: Json | undefined): string | undefined {
  const isGroup = isTree(value)
  const candidates = [
    old,
    ...renamed.filter(([name]) => name === old).map(([, now]) => now),
    `${old.charAt(0).toLowerCase()}${old.slice(1)}`,
  ]
  return candidates.find((name) => Object.hasOwn(definition.fields, name) && (definition.fields[name]?.of.kind === 'group') === isGroup)
}

function oldWord(name: string, value: Json): Json {
  const codes = isTree(value) && Array.isArray(value.value) ? (value.value as readonly Json[]) : [value]
  const texts = codes.map((code) => Object.entries(words[name] ?? {}).find(([, known]) => known === code)?.[0] ?? code)
  return texts.length === 1 ? (texts[0] as Json) : texts
}

function eachTree(value: Json, change: (tree: Tree) => Tree): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => eachTree(item, change))
  return isTree(value) ? change(value) : value
}
