/** TypeScript types of every document of model 4.2, one file for each branch, and of the components. Nobody loads them at run time. */
import {
  componentNames,
  documentTypes,
  findComponent,
  findSed,
  type GroupKind,
  interfaceName,
  toTypeScript,
  usedNames,
} from '@passerelle/vocabulary'
import { titleOf } from './titles.ts'

const folder = 'packages/vocabulary/types'

/** First letters of a document type, and the file of its branch. */
const branches = [
  ['A', 'la', 'applicable legislation'],
  ['DA', 'aw', 'accidents at work and occupational diseases'],
  ['F', 'fb', 'family benefits'],
  ['H', 'h', 'horizontal matters'],
  ['M', 'm', 'miscellaneous matters'],
  ['P', 'p', 'pensions'],
  ['R', 'r', 'recovery'],
  ['S', 's', 'sickness'],
  ['U', 'ub', 'unemployment'],
  ['X', 'ad', 'the administration of cases'],
] as const

const written = 'Written by `npm run build:vocabulary` from the definitions; not by hand.'

export function typeFiles(): readonly (readonly [string, string])[] {
  const names = new Map<GroupKind, string>(componentNames().map((name) => [findComponent(name), interfaceName(name)]))
  const nameOf = (group: GroupKind) => names.get(group)
  const components = componentNames().map((name) => {
    const group = findComponent(name)
    return toTypeScript({ name: interfaceName(name), group, says: `Component \`${name}\`.` }, nameOf)
  })
  return [
    [`${folder}/components.ts`, fileOf('Components that several documents share', components, [])],
    ...branches.map(([prefix, file, branch]) => [`${folder}/${file}.ts`, branchFile(prefix, branch, nameOf)] as const),
    [`${folder}/sync.ts`, branchFile('(?:SYN|LOG)', 'synchronisation and logs', nameOf)],
  ]
}

function branchFile(prefix: string, branch: string, nameOf: (group: GroupKind) => string | undefined): string {
  const types = documentTypes().filter((type) => new RegExp(`^${prefix}\\d`).test(type))
  const interfaces = types.flatMap((type) => {
    const sed = findSed(type)
    return sed === undefined ? [] : [toTypeScript({ name: type, group: sed.content, says: saying(type) }, nameOf)]
  })
  const components = componentNames().map(interfaceName)
  return fileOf(`Content of the documents of ${branch}, model 4.2`, interfaces, usedNames(interfaces.join('\n'), components))
}

function saying(type: string): string {
  const title = titleOf(type) || titleOf(type.replace(/_.*$/, ''))
  const part = /_(Master|Child)$/.exec(type)?.[1]?.toLowerCase()
  return `${title === '' ? type : title.charAt(0).toUpperCase() + title.slice(1)}${part === undefined ? '' : `: the ${part} of a batch`}.`
}

function fileOf(sentence: string, interfaces: readonly string[], components: readonly string[]): string {
  const text = interfaces.join('\n\n')
  const imports = [
    ...(/CodeOf</.test(text) ? ["import type { CodeOf } from '../code-lists/index.ts'"] : []),
    ...(components.length === 0 ? [] : [importOf(components)]),
  ]
  return `${[`/** ${sentence}. ${written} */`, ...imports, '', text].join('\n')}\n`
}

/** As the formatter of the repository writes it. */
function importOf(names: readonly string[]): string {
  const sorted = [...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
  const line = `import type { ${sorted.join(', ')} } from './components.ts'`
  return line.length <= 140 ? line : ['import type {', ...sorted.map((name) => `  ${name},`), "} from './components.ts'"].join('\n')
}
