/** A key and its certificate for the tests of this room. The private key is public: it is worth nothing outside them. */
import { createPrivateKey, sign, X509Certificate } from 'node:crypto'
import type { Signer } from '@passerelle/kernel'

const key = createPrivateKey(`-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg4N5A+/frLXm6Xjss
WJ95T7p0S22SRXTVV6f554jK84ShRANCAARl4fRpQ5Voip6rkuLbOGgFGrCbZB7t
bTznBAosL2SeOtJPw9pzF5IU474O0DN0V6TQO/jus3V/9Dlwbi8aiqgV
-----END PRIVATE KEY-----`)

/** Valid from 21 November 2026. */
export const issuerCertificate = new Uint8Array(
  new X509Certificate(
    Buffer.from(
      'MIIBtzCCAV2gAwIBAgIUb55FpzYhlnuh4M4DUdsowoaDPsowCgYIKoZIzj0EAwIwKzEpMCcGA1UEAwwgVGVzdCBhdXRob3JpdHkgKHB1YmxpYyB0ZXN0IGtleSkwIBcNMjYxMTIxMTkzMzIyWhgPMjEyNjEwMjgxOTMzMjJaMCgxJjAkBgNVBAMMHVRlc3QgaXNzdWVyIChwdWJsaWMgdGVzdCBrZXkpMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEZeH0aUOVaIqeq5Li2zhoBRqwm2Qe7W085wQKLC9knjrST8PacxeSFOO+DtAzdFek0Dv47rN1f/Q5cG4vGoqoFaNgMF4wDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFPy/K0/bmOtmwznFnfhA9bEEYRreMB8GA1UdIwQYMBaAFLwWAkwygu63lL5rZlTsAa7DFz1qMAoGCCqGSM49BAMCA0gAMEUCIAa/2nt5Bpx/Bc+jEJZ4XgR1PhN0TylEpmrCwLN5lWzFAiEAw24m/COQfAp0HdZpADZmKzckZiVlS92ch/q1hnU+44E=',
      'base64',
    ),
  ).raw,
)

export const issuer: Signer = {
  algorithm: 'ES256',
  certificateChain: [issuerCertificate],
  sign: async (input) => new Uint8Array(sign('sha256', input, { key, dsaEncoding: 'ieee-p1363' })),
}
