/** Makes the text of a signed QR: the payload is checked before it is signed, so nothing malformed leaves the house. */
import { ok, type Result, type Signer } from '@passerelle/kernel'
import { signToken, tokenToQrText } from '../envelope/token.ts'
import type { QrFormatError } from '../errors.ts'
import { parsePayload, type QrPayload } from './payload.ts'

/** @returns the characters of the symbol; the error's `at` names a field that is too long or has not its form */
export async function signQrDocument(payload: QrPayload, signer: Signer): Promise<Result<string, QrFormatError>> {
  const checked = parsePayload({ ...payload })
  return checked.ok ? ok(tokenToQrText(await signToken(checked.value, signer))) : checked
}
