/** Draws text as a QR symbol: as a matrix for print, as SVG for screens. Level L; alphanumeric mode where the text allows it. */
import QRCode from 'qrcode'

export interface QrMatrix {
  /** Modules on each side, without the quiet zone. */
  readonly size: number
  readonly version: number
  /** Row by row from the top left; 1 is dark. */
  readonly modules: Uint8Array
}

/** White modules that must stay free on each side (ISO/IEC 18004). */
export const quietZone = 4
const smallestModuleInMillimetres = 0.5
/** The eEHIC profile asks for 6 cm or more. */
const smallestSideInMillimetres = 60

/** @throws RangeError when the text does not fit the largest symbol */
export function qrMatrix(text: string): QrMatrix {
  const mode = /^[0-9A-Z $%*+\-./:]+$/.test(text) ? ('alphanumeric' as const) : ('byte' as const)
  const segment = mode === 'byte' ? { data: Buffer.from(text), mode } : { data: text, mode }
  try {
    const { modules, version } = QRCode.create([segment], { errorCorrectionLevel: 'L' })
    return { size: modules.size, version, modules: Uint8Array.from(modules.data) }
  } catch {
    throw new RangeError(`${text.length} characters do not fit a QR symbol`)
  }
}

/** The side of the printed symbol, quiet zone included, at which each module is still wide enough for a phone in the hand. */
export function printedSideInMillimetres({ size }: QrMatrix): number {
  return Math.max(smallestSideInMillimetres, Math.ceil((size + 2 * quietZone) * smallestModuleInMillimetres))
}

/** @param moduleSize pixels of a module; @param label read aloud in place of the picture */
export function qrSvg(text: string, { moduleSize = 4, label }: { readonly moduleSize?: number; readonly label?: string } = {}): string {
  const { size, modules } = qrMatrix(text)
  const side = size + 2 * quietZone
  const name = label === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escapeAttribute(label)}"`
  const pixels = side * moduleSize
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${name} width="${pixels}" height="${pixels}" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#000" d="${darkRuns(size, modules)}"/></svg>`
  )
}

/** One rectangle for each run of dark modules in a row. */
function darkRuns(size: number, modules: Uint8Array): string {
  let path = ''
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (modules[row * size + column] !== 1) continue
      const start = column
      while (column + 1 < size && modules[row * size + column + 1] === 1) column++
      path += `M${start + quietZone} ${row + quietZone}h${column - start + 1}v1h-${column - start + 1}z`
    }
  }
  return path
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
