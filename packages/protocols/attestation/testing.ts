/** Keys and builders for the tests of this room. The private key is public: it is worth nothing outside them. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type JsonWebKey, sign, X509Certificate } from 'node:crypto'
import { ok, type Signer } from '@passerelle/kernel'
import type { JsonObject } from './encoding.ts'

const issuerKeyPem = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg4N5A+/frLXm6Xjss
WJ95T7p0S22SRXTVV6f554jK84ShRANCAARl4fRpQ5Voip6rkuLbOGgFGrCbZB7t
bTznBAosL2SeOtJPw9pzF5IU474O0DN0V6TQO/jus3V/9Dlwbi8aiqgV
-----END PRIVATE KEY-----`
const issuerCertificate =
  'MIIBtzCCAV2gAwIBAgIUb55FpzYhlnuh4M4DUdsowoaDPsowCgYIKoZIzj0EAwIwKzEpMCcGA1UEAwwgVGVzdCBhdXRob3JpdHkgKHB1YmxpYyB0ZXN0IGtleSkwIBcNMjYxMTIxMTkzMzIyWhgPMjEyNjEwMjgxOTMzMjJaMCgxJjAkBgNVBAMMHVRlc3QgaXNzdWVyIChwdWJsaWMgdGVzdCBrZXkpMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEZeH0aUOVaIqeq5Li2zhoBRqwm2Qe7W085wQKLC9knjrST8PacxeSFOO+DtAzdFek0Dv47rN1f/Q5cG4vGoqoFaNgMF4wDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFPy/K0/bmOtmwznFnfhA9bEEYRreMB8GA1UdIwQYMBaAFLwWAkwygu63lL5rZlTsAa7DFz1qMAoGCCqGSM49BAMCA0gAMEUCIAa/2nt5Bpx/Bc+jEJZ4XgR1PhN0TylEpmrCwLN5lWzFAiEAw24m/COQfAp0HdZpADZmKzckZiVlS92ch/q1hnU+44E='
/** Signed by itself. */
export const authorityCertificate =
  'MIIBrTCCAVOgAwIBAgIUeKTFt3y8JNtpuhbnc6w339irFoswCgYIKoZIzj0EAwIwKzEpMCcGA1UEAwwgVGVzdCBhdXRob3JpdHkgKHB1YmxpYyB0ZXN0IGtleSkwIBcNMjYxMTIxMTkzMzIyWhgPMjEyNjEwMjgxOTMzMjJaMCsxKTAnBgNVBAMMIFRlc3QgYXV0aG9yaXR5IChwdWJsaWMgdGVzdCBrZXkpMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE7QvJtCCAGyc3bhQRojsAcbo7gPsF/iz6xggwOhVGoM1yGTGwXAaZ71v+NRZGj4ftErnEv7S8+R7BXblNJa26SaNTMFEwHQYDVR0OBBYEFLwWAkwygu63lL5rZlTsAa7DFz1qMB8GA1UdIwQYMBaAFLwWAkwygu63lL5rZlTsAa7DFz1qMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgG2KsK7z+pzPJVA2WlgbbGMq1i5W5n5zlXktbj2gNNwECIQDOZ3mSt6WuQSFT3Qqnz0N/CSWSRt7Ca8WyIcQ0hILv0Q=='

const issuerKey = createPrivateKey(issuerKeyPem)
export const issuerPublicKey = createPublicKey(issuerKey)
export const issuerJwk = issuerKey.export({ format: 'jwk' })
export const issuerDer = new Uint8Array(new X509Certificate(Buffer.from(issuerCertificate, 'base64')).raw)

export const issuer: Signer = {
  algorithm: 'ES256',
  certificateChain: [issuerDer],
  sign: async (input) => new Uint8Array(sign('sha256', input, { key: issuerKey, dsaEncoding: 'ieee-p1363' })),
}

/** Trusts the test issuer's key for whoever asks. */
export const trustTheIssuer = async () => ok({ publicKey: issuerPublicKey, issuer: 'GR:1001' })

export interface TestHolder {
  readonly publicJwk: JsonWebKey
  readonly privateJwk: JsonWebKey
  sign(input: Uint8Array): Promise<Uint8Array>
}

export function aHolder(): TestHolder {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return {
    publicJwk: publicKey.export({ format: 'jwk' }),
    privateJwk: privateKey.export({ format: 'jwk' }),
    sign: async (input) => new Uint8Array(sign('sha256', input, { key: privateKey, dsaEncoding: 'ieee-p1363' })),
  }
}

/** A JWT with any header and payload, signed by the test issuer: for what an honest issuer would not write. */
export async function jwtOf(header: JsonObject, payload: JsonObject): Promise<string> {
  const input = [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${input}.${Buffer.from(await issuer.sign(Buffer.from(input))).toString('base64url')}`
}
