/** The places of an envelope that its security header speaks about. */
import type { XmlElement } from '../xml/xml-document.ts'

/** The elements that signature references may mean. */
export interface Landmarks {
  readonly header: XmlElement
  readonly messaging: XmlElement
  readonly body: XmlElement
  readonly security: XmlElement
  /** Every element that has an id, by id. */
  readonly byId: ReadonlyMap<string, XmlElement>
}
