/** The pages that lead to the others. */
import { administrativeProcesses, bucs, componentNames, documentTypes, sectors, synchronisationProcesses } from '@passerelle/vocabulary'
import { coverage, promised } from './printed-labels.ts'
import { titleOf, wholeTypes } from './titles.ts'

export function printVocabularyContents(): readonly string[] {
  return [
    '# The vocabulary',
    '',
    'What may be said between institutions, printed from the definitions. Nothing on these pages is written by hand: `npm run build:vocabulary` writes them, and a test fails when they are out of date.',
    '',
    `- [Use cases](bucs/README.md): ${Object.keys(bucs).length} that can be started, ${Object.keys(administrativeProcesses).length} administrative, ${Object.keys(synchronisationProcesses).length} for synchronisation. The page of LA_BUC_04 is \`bucs/LA_BUC_04.md\`.`,
    `- [Documents](seds/README.md): ${wholeTypes().length}, with the masters and children of batches ${documentTypes().length} types. The page of A009 is \`seds/A009.md\`.`,
    `- [Components](components.md): ${componentNames().length} groups that documents share.`,
    '- [Fields](fields.md): every field name and where it stands.',
    '- [Versions](changes.md): what changed from version to version of the data model.',
    '',
    'Counts: `1` exactly one, `0..1` none or one, `1..n` one or more, `0..n` any number. How sure: `source` read in a named source, `mixed` in part, `deduced` from names or order, `memory` not read.',
    '',
    ...labelTable(),
  ]
}

/** How many of the labels each language has. */
function labelTable(): readonly string[] {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  return [
    '## Labels',
    '',
    `All: ${coverage[0]?.total} names and terms of every document, use case, list and credential. Promised: the ${promised[0]?.total} of them that every complete language has, which leave out the branches that are in English so far. English answers for what a language lacks; a language grows by adding files under \`packages/vocabulary/labels\`.`,
    '',
    '| language | all | promised |',
    '| --- | --- | --- |',
    ...coverage.map(({ language, present }, index) => `| ${language} ${names.of(language)} | ${present} | ${promised[index]?.present} |`),
  ]
}

export function printBucContents(): readonly string[] {
  return [
    '# Use cases',
    '',
    ...sectors.flatMap((sector) => [
      `## ${sector}`,
      '',
      ...Object.values(bucs)
        .filter((buc) => buc.sector === sector)
        .map((buc) => `- [${buc.id}](${buc.id}.md) ${buc.title}`),
      '',
    ]),
    '## Administrative and synchronisation',
    '',
    ...[...Object.values(administrativeProcesses), ...Object.values(synchronisationProcesses)].map(
      ({ id, title }) => `- [${id}](${id}.md) ${title}`,
    ),
  ]
}

export function printSedContents(): readonly string[] {
  return ['# Documents', '', ...wholeTypes().map((type) => `- [${type}](${type}.md) ${titleOf(type)}`.trimEnd())]
}
