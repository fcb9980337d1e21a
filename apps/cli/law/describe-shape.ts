/** A place in the published facts of a subject, in words: what may stand there. */

/** As much of JSON Schema as the facts use. */
export interface ShapeNode {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly maxItems?: number
  readonly maxLength?: number
  readonly minLength?: number
  readonly anyOf?: readonly ShapeNode[]
  readonly items?: ShapeNode
  readonly properties?: Readonly<Record<string, ShapeNode>>
  readonly patternProperties?: Readonly<Record<string, ShapeNode>>
  readonly required?: readonly string[]
}

/** @returns undefined where the facts know no such place */
export function shapeAt(schema: ShapeNode, pointer: string): ShapeNode | undefined {
  let node: ShapeNode | undefined = schema
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (node?.anyOf !== undefined) node = node.anyOf.find(({ type }) => type === 'object' || type === 'array')
    if (node?.type === 'array') node = node.items
    else
      node =
        own(node?.properties, key) ??
        Object.entries(node?.patternProperties ?? {}).find(([pattern]) => new RegExp(pattern, 'u').test(key))?.[1]
    if (node === undefined) return undefined
  }
  return node
}

const own = (properties: Readonly<Record<string, ShapeNode>> | undefined, key: string): ShapeNode | undefined =>
  properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined

const states = 32

export function shapeText(node: ShapeNode): string {
  if (node.anyOf !== undefined) return [...new Set(node.anyOf.map(shapeText))].join(' or ')
  if (node.const !== undefined) return JSON.stringify(node.const)
  if (node.enum !== undefined) return node.enum.length === states ? 'a State, such as GR' : `one of ${node.enum.join(', ')}`
  switch (node.type) {
    case 'boolean':
      return 'true or false'
    case 'null':
      return 'null'
    case 'integer':
    case 'number':
      return `${node.type === 'integer' ? 'a whole number' : 'a number'}${rangeText(node)}`
    case 'string':
      return textShape(node)
    case 'array':
      return `a list${node.maxItems === undefined ? '' : ` of at most ${node.maxItems}`}${node.items === undefined ? '' : `, each ${shapeText(node.items)}`}`
    case 'object':
      return objectText(node)
    default:
      return 'any value'
  }
}

function rangeText({ minimum, maximum }: ShapeNode): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`
  if (minimum !== undefined) return ` of at least ${minimum}`
  return maximum === undefined ? '' : ` of at most ${maximum}`
}

function textShape({ format, pattern, maxLength }: ShapeNode): string {
  if (format === 'date') return 'a date, such as 2026-03-01'
  if (pattern === '^[A-Z]{2}$') return 'a country, two capital letters'
  return `a text${maxLength === undefined ? '' : ` of at most ${maxLength} characters`}`
}

function objectText({ properties, patternProperties, required = [] }: ShapeNode): string {
  const [named] = Object.values(patternProperties ?? {})
  if (properties === undefined) return named === undefined ? 'an object' : `an object, each value ${shapeText(named)}`
  return `an object with ${Object.keys(properties)
    .map((name) => (required.includes(name) ? name : `${name}?`))
    .join(', ')}`
}
