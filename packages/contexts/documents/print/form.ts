/**
 * A printed form as the layout needs it: sections of numbered boxes, tick boxes and a seal, every text already in the reader's language.
 * `form.typ` draws it and knows nothing of any one document.
 */

/** A numbered box: a label above a value. An empty value is a box that the form has and the record leaves open. */
export interface PrintedBox {
  readonly no: string
  readonly label: string
  /** Absent: a caption over the boxes that follow. */
  readonly value?: string
  /** Width in twelfths of the line. */
  readonly span: number
}

export interface PrintedChoice {
  readonly no: string
  readonly label: string
  readonly chosen: boolean
}

export interface PrintedGroup {
  /** Names the group where there is more than one: "Employer 2 of 3". */
  readonly title?: string
  readonly boxes: readonly PrintedBox[]
  /** Stands below the tick boxes of its section and not above them. */
  readonly afterChoices?: boolean
}

export interface PrintedSection {
  /** Empty on a form whose sections have no numbers. */
  readonly no: string
  /** Begins a page of its own. */
  readonly startsPage: boolean
  readonly title: string
  readonly groups: readonly PrintedGroup[]
  readonly choices: readonly PrintedChoice[]
  readonly choiceColumns: number
}

export interface PrintedSeal {
  readonly title: string
  /** The signed code as an SVG image. */
  readonly svg: string
  /** What the image is, for who does not see it. */
  readonly alt: string
  /** Side of the printed code, quiet zone included. */
  readonly millimetres: number
  readonly steps: readonly string[]
  readonly sealedBy: string
}

export interface PrintedForm {
  /** BCP 47. */
  readonly language: string
  readonly system: string
  /** Large at the left of the heading: A1. */
  readonly code: string
  readonly title: string
  readonly legalBasis: string
  readonly number: PrintedBox
  readonly issuedOn: PrintedBox
  /** Said in a frame before everything else when the document is no longer valid. */
  readonly warning?: string
  readonly information: { readonly title: string; readonly paragraphs: readonly string[] }
  readonly sections: readonly PrintedSection[]
  readonly seal: PrintedSeal
  readonly chosen: string
  readonly notChosen: string
  /** With `{page}` and `{pages}`. */
  readonly footer: string
  /** ISO date, for the file's own metadata. */
  readonly date: string
  readonly issuer: string
}
