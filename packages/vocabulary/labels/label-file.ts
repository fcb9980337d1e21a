/** The form of a label file: the term for each key. */
export type Labels = Readonly<Record<string, string>>
