/** The page of what changed from version to version of the data model, for trainers. */
import { type ChangedField, compareVersions, modelVersionInfos, type VersionStep } from '@passerelle/vocabulary'

export function printChanges(): readonly string[] {
  return [
    '# Versions of the data model',
    '',
    'A case keeps the version in which it began. Definitions are written in 4.2, and again in 4.4 where a schema of 4.4 was read; 4.1 is made from 4.2 by the changes below. What is mandatory in 4.4 stands on the page of each document.',
    '',
    '| version | active from | known | how sure | source |',
    '| --- | --- | --- | --- | --- |',
    ...modelVersionInfos.map(
      ({ version, activeFrom, known, confidence, source }) =>
        `| ${version} | ${activeFrom ?? ''} | ${known.replace('-', ' ')} | ${confidence} | ${source} |`,
    ),
    ...compareVersions('4.1', '4.4').flatMap(printStep),
  ]
}

function printStep(step: VersionStep): readonly string[] {
  return [
    '',
    `## New in ${step.version}`,
    '',
    step.note,
    ...documentLists(step).flatMap((line) => ['', line]),
    ...(step.documents.length === 0 ? [] : ['', '| document | group | change |', '| --- | --- | --- |']),
    ...step.documents.flatMap(({ type, fields, inBatches }) =>
      fields.map((field) => `| [${type}](seds/${type}.md)${inBatches ? ' (batch)' : ''} | ${breakable(field.at)} | ${changeOf(field)} |`),
    ),
    ...(step.useCases.length === 0 ? [] : ['', '| use case | replies that came | replies that went |', '| --- | --- | --- |']),
    ...step.useCases.map(
      ({ id, title, repliesAdded, repliesDropped }) =>
        `| [${id}](bucs/${id}.md) ${title} | ${pairs(repliesAdded)} | ${pairs(repliesDropped)} |`,
    ),
  ]
}

function documentLists({ documentsAdded, documentsNamedOnly }: VersionStep): readonly string[] {
  return [
    ...(documentsAdded.length === 0 ? [] : [`New documents: ${documentsAdded.map((type) => `[${type}](seds/${type}.md)`).join(', ')}.`]),
    ...(documentsNamedOnly.length === 0 ? [] : [`Named, and no field of them found: ${documentsNamedOnly.join(', ')}.`]),
  ]
}

const words = {
  added: 'new',
  dropped: 'gone',
  'other-content': 'holds other fields',
} as const

const changeOf = ({ kind, name, before }: ChangedField) =>
  kind === 'renamed' ? `\`${before}\` is now \`${name}\`` : `\`${name}\` ${words[kind]}`

const breakable = (path: string) => (path === '' ? '' : `\`${path}\``)

const pairs = (replies: readonly (readonly [string, string])[]) => replies.map(([question, reply]) => `${reply} to ${question}`).join(', ')
