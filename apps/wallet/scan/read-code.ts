/** Reads a QR code from a picture in the page itself: the reader's WebAssembly comes from this origin, and no picture leaves the device. */
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import readerUrl from 'zxing-wasm/reader/zxing_reader.wasm?url'

prepareZXingModule({ overrides: { locateFile: (path: string) => (path.endsWith('.wasm') ? readerUrl : path) } })

/** @returns the text of the first QR code, or undefined when there is none that can be read */
export async function readCode(picture: ImageData | Blob): Promise<string | undefined> {
  const found = await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 1 })
  return found.find(({ isValid, text }) => isValid && text !== '')?.text
}
