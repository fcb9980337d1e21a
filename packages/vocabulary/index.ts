/** What may be said: components, SEDs, BUCs, portable documents, credential types, closed lists and their labels. Pure data and functions. */
export * from './bucs/index.ts'
export * from './code-lists/index.ts'
export { componentNames, componentNamesIn44, findComponent, findComponentIn44 } from './components/index.ts'
export * from './credentials/index.ts'
export type * from './definition/definition.ts'
export { labelKey } from './definition/definition.ts'
export { dateText, type FormNode, formTree, type ReadableNode, type ReaderLanguage, readableTree } from './definition/form-tree.ts'
export { type JsonSchema, jsonSchema } from './definition/json-schema.ts'
export { wordOfForm } from './definition/leaf-kinds.table.ts'
export { leafPaths } from './definition/leaf-paths.ts'
export { interfaceName, type NamedGroup, toTypeScript, usedNames } from './definition/to-typescript.ts'
export { parseAgainst } from './definition/validate.ts'
export type * from './errors.ts'
export { allLabelKeys, translatedLabelKeys } from './labels/label-keys.ts'
export { type LabelCoverage, type Labels, labelCoverage, labelOf, loadLabelFile, loadLabels } from './labels/labels.ts'
export * from './languages.ts'
export * from './portable-documents/index.ts'
export * from './seds/index.ts'
export * from './versions/index.ts'
export {
  type BusinessDocument,
  type BusinessHeader,
  type Contact,
  type ContactRole,
  type DocumentAction,
  fromWireInstitution,
  type HeaderAttachment,
  type ReadBusinessDocument,
  readBusinessDocument,
  toWireInstitution,
  writeBusinessDocument,
} from './wire/business-document.ts'
export type { KeptElement } from './wire/sed-codec.ts'
