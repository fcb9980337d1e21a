import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { unwrap } from '@passerelle/kernel'
import { beforeAll, describe, expect, it } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { printedSideInMillimetres, qrMatrix, qrSvg, quietZone, signQrDocument } from '../index.ts'
import { issuer } from '../testing.ts'

let prcText: string
beforeAll(async () => {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
  prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer } })
  const prc = {
    ic: 'SI',
    fn: 'Novak',
    gn: 'Živa',
    dob: '1991-09-03',
    hi: 'SI-DEMO-03099100',
    in: 'ZZZS (demo)',
    ii: '3001',
    sd: '2026-11-01',
    ed: '2027-01-31',
    di: '2026-11-21',
  }
  prcText = unwrap(await signQrDocument({ sid: 'eessi:prc:1.0', prc }, issuer))
})

describe('a QR symbol', () => {
  it('of a signed PRC and of a wallet link is read by an independent reader', async () => {
    const link = 'openid4vp://?client_id=x509_hash%3Aabc&request_uri=http%3A%2F%2Flocalhost%3A4420%2Foid4vp%2Frequests%2F1'
    for (const text of [prcText, link]) {
      const [found] = await readBarcodes(pixelsOf(text, 3) as Parameters<typeof readBarcodes>[0], { formats: ['QRCode'] })
      expect(found?.text).toBe(text)
    }
  })

  it('holds base45 in alphanumeric mode, which is smaller than bytes would be', () => {
    expect(qrMatrix(prcText).version).toBeLessThan(qrMatrix(prcText.toLowerCase()).version)
  })

  it('is printed six centimetres wide, or wider when its modules would be too fine', () => {
    expect(printedSideInMillimetres(qrMatrix(prcText))).toBe(60)
    expect(printedSideInMillimetres(qrMatrix('A'.repeat(4000)))).toBeGreaterThan(85)
  })

  it('that would hold more than the largest symbol is a mistake of the caller', () => {
    expect(() => qrMatrix('A'.repeat(4297))).toThrow(RangeError)
  })

  it('as SVG has the dark modules of the matrix and a name for those who do not see it', () => {
    const { size, modules } = qrMatrix('HELLO')
    const svg = qrSvg('HELLO', { moduleSize: 2, label: 'Wallet "link"' })
    expect(svg).toContain(`width="${(size + 2 * quietZone) * 2}"`)
    expect(svg).toContain('role="img" aria-label="Wallet &quot;link&quot;"')
    const drawn = new Uint8Array(size * size)
    for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let column = Number(x); column < Number(x) + Number(width); column++)
        drawn[(Number(y) - quietZone) * size + column - quietZone] = 1
    }
    expect(drawn).toEqual(modules)
  })
})

/** The picture that a camera would see. */
function pixelsOf(text: string, moduleSize: number): { data: Uint8ClampedArray; width: number; height: number; colorSpace: 'srgb' } {
  const { size, modules } = qrMatrix(text)
  const side = (size + 2 * quietZone) * moduleSize
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const [column, row] = [Math.floor(x / moduleSize) - quietZone, Math.floor(y / moduleSize) - quietZone]
      const isInside = column >= 0 && row >= 0 && column < size && row < size
      if (isInside && modules[row * size + column] === 1) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
    }
  }
  return { data, width: side, height: side, colorSpace: 'srgb' }
}
