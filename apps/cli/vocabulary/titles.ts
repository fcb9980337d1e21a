/** The documents that have a page of their own, and what each is called in English. */
import { documentTypes, findSed, labelOf } from '@passerelle/vocabulary'

export function titleOf(type: string): string {
  const label = labelOf({}, `sed/${type}`)
  return findSed(type)?.title ?? (label === `sed/${type}` ? '' : label)
}

/** Masters and children stand on the page of the document that they are parts of. */
export function wholeTypes(): readonly string[] {
  return documentTypes().filter((type) => !/_(Master|Child)$/.test(type))
}
