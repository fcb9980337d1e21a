/** `passerelle law subjects`: every question that can be put to the law, with the facts that it looks at and who may answer each. */
import { type AnySubject, subjects } from '@passerelle/law'
import type { Output } from '../output.ts'
import { type ShapeNode, shapeText } from './describe-shape.ts'
import { nearestNames } from './nearest-names.ts'

export function listSubjects(id: string | undefined, { json }: { json: boolean }, output: Output): number {
  const wanted = subjects.filter((subject) => id === undefined || subject.id === id)
  if (wanted.length === 0) {
    const near = nearestNames(
      id ?? '',
      subjects.map((subject) => subject.id),
    )
    output.err(
      `law/unknown-subject: There is no subject ${JSON.stringify(id?.slice(0, 60))}.${near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`}`,
    )
    return 2
  }
  output.out(json ? JSON.stringify(wanted.map(asJson), undefined, 2) : wanted.map((subject) => linesOf(subject).join('\n')).join('\n\n'))
  return 0
}

const factsOf = ({ factsSchema, sources }: AnySubject) =>
  Object.entries(factsSchema.properties as Readonly<Record<string, ShapeNode>>).map(([name, shape]) => {
    const source = sources[name]
    return { name, shape: shapeText(shape), answeredBy: source?.answeredBy ?? [], isEssential: source?.essential === true }
  })

function linesOf(subject: AnySubject): string[] {
  const facts = factsOf(subject)
  const width = Math.max(...facts.map(({ name }) => name.length))
  return [
    `${subject.id} (${subject.area})`,
    subject.title,
    ...facts.map(({ name, shape, answeredBy }) => `  ${name.padEnd(width)}  ${shape} [${answeredBy.join(', ')}]`),
  ]
}

const asJson = (subject: AnySubject) => ({ id: subject.id, area: subject.area, title: subject.title, facts: factsOf(subject) })
