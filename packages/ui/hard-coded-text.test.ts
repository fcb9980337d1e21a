/// <reference types="node" />
/** No screen has a sentence of its own: what a person reads or hears comes from the message files. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const readAttributes = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'label',
  'placeholder',
  'title',
  'summary',
  'hint',
])

function screens(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx') && !path.includes('node_modules') && !path.includes('.test.'))
    .map((path) => join(folder, path))
}

/** Letters in JSX text, in attributes that are read out, and in string literals put between tags. */
function sentencesIn(name: string, source: string): string[] {
  const found: string[] = []
  const note = (text: string) => {
    if (/\p{L}/u.test(text)) found.push(`${name}: ${text.trim()}`)
  }
  const literal = (node: ts.Node | undefined): void => {
    if (node === undefined) return
    if (ts.isStringLiteralLike(node)) note(node.text)
    else if (ts.isTemplateExpression(node))
      for (const part of [node.head, ...node.templateSpans.map((span) => span.literal)]) note(part.text)
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(literal)
    else if (ts.isBinaryExpression(node)) literal(node.right)
    else if (ts.isParenthesizedExpression(node)) literal(node.expression)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node.text)
    if (ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))) literal(node.expression)
    if (ts.isJsxAttribute(node) && readAttributes.has(node.name.getText())) {
      const { initializer } = node
      literal(initializer !== undefined && ts.isJsxExpression(initializer) ? initializer.expression : initializer)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return found
}

describe('the screens', () => {
  it('hold no sentence of their own', () => {
    const files = ['packages/ui', 'apps/portal', 'apps/desk', 'apps/check'].flatMap(screens)
    expect(files.length).toBeGreaterThan(40)
    expect(files.flatMap((file) => sentencesIn(file, readFileSync(join(root, file), 'utf8')))).toEqual([])
  })
  it.each([
    ['text between tags', '<p>Hello there</p>'],
    ['a label that is read out', '<button aria-label="Close" />'],
    ['a string put between tags', "<p>{open ? 'Open' : t('x')}</p>"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source text that is searched, not a template of this file
    ['a template', '<input placeholder={`Enter ${name}`} />'],
  ])('would be caught with %s', (_, source) => {
    expect(sentencesIn('canary.tsx', source)).toHaveLength(1)
  })
})
