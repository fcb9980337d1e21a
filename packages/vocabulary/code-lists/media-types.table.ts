/**
 * What an attachment may be: the closed list of media types, the endings of a file name that go with each, and how its bytes begin.
 * @source enumeration of media types of the message header (public, model 4.2): 18 names; the registered types behind the names are from memory.
 */

export interface MediaType {
  readonly extensions: readonly string[]
  /** Hexadecimal beginnings, one of which the bytes have; absent: it has none that says anything. */
  readonly beginsWith?: readonly string[]
  /** Taken from others and not sent: it says nothing of what is in it, or is another name of a type that says it better. */
  readonly isReadOnly?: true
}

const zip = ['504b0304', '504b0506', '504b0708'] as const
const compound = ['d0cf11e0a1b11ae1'] as const

export const mediaTypes = {
  'application/pdf': { extensions: ['pdf'], beginsWith: ['255044462d'] },
  'image/jpeg': { extensions: ['jpg', 'jpeg'], beginsWith: ['ffd8ff'] },
  'image/png': { extensions: ['png'], beginsWith: ['89504e470d0a1a0a'] },
  'image/tiff': { extensions: ['tif', 'tiff'], beginsWith: ['49492a00', '4d4d002a', '49492b00', '4d4d002b'] },
  'application/msword': { extensions: ['doc'], beginsWith: compound },
  'application/vnd.ms-excel': { extensions: ['xls'], beginsWith: compound },
  'application/vnd.ms-powerpoint': { extensions: ['ppt'], beginsWith: compound },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { extensions: ['docx'], beginsWith: zip },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { extensions: ['xlsx'], beginsWith: zip },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': { extensions: ['pptx'], beginsWith: zip },
  'text/rtf': { extensions: ['rtf'], beginsWith: ['7b5c727466'] },
  'application/xml': { extensions: ['xml'] },
  'text/xml': { extensions: ['xml'] },
  'application/zip': { extensions: ['zip'], beginsWith: zip },
  'application/gzip': { extensions: ['gz', 'tgz'], beginsWith: ['1f8b'] },
  'application/x-zip': { extensions: ['zip'], beginsWith: zip, isReadOnly: true },
  'application/x-zip-compressed': { extensions: ['zip'], beginsWith: zip, isReadOnly: true },
  'application/octet-stream': { extensions: ['bin'], isReadOnly: true },
} as const satisfies Record<string, MediaType>

export type MediaTypeName = keyof typeof mediaTypes

/** Media types are compared without regard to case; parameters are no part of the name. */
export function findMediaType(name: string): MediaType | undefined {
  const known = name.toLowerCase()
  return Object.hasOwn(mediaTypes, known) ? mediaTypes[known as MediaTypeName] : undefined
}

export const sendableMediaTypes: readonly MediaTypeName[] = (Object.entries(mediaTypes) as [MediaTypeName, MediaType][]).flatMap(
  ([name, type]) => (type.isReadOnly ? [] : [name]),
)
