/** A readable tree as sections and rows; one heading level deeper for each group, at most h4. */
import type { ReadableNode } from '@passerelle/vocabulary'

interface ReadableProps {
  readonly nodes: readonly ReadableNode[]
  readonly level?: number
}

export function Readable({ nodes, level = 2 }: ReadableProps) {
  const Heading = level <= 2 ? 'h2' : level === 3 ? 'h3' : 'h4'
  const leaves = nodes.filter(({ children, values }) => children.length === 0 && values.length > 0)
  const groups = nodes.filter(({ children }) => children.length > 0)
  return (
    <>
      {leaves.length > 0 && (
        <dl className="pa-answers">
          {leaves.map(({ path, label, box, values }) => (
            <div key={path}>
              <dt>{label}</dt>
              <dd className="pa-sed__number">{box}</dd>
              <dd>{values.join('\n')}</dd>
            </div>
          ))}
        </dl>
      )}
      {groups.map(({ path, label, box, children }) => (
        <section key={path}>
          <Heading>
            {box !== undefined && <span className="pa-sed__number">{box} </span>}
            {label}
          </Heading>
          <Readable nodes={children} level={level + 1} />
        </section>
      ))}
    </>
  )
}
