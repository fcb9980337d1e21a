/** The check's part of the interface: the wallet answers at the third look; codes on paper say what comes out. */
import type { VerificationResult } from '../api/contract.ts'
import type { Answers } from './fake-answers.ts'
import { qrSvg } from './fake-documents.ts'

const step = (name: string, outcome: 'passed' | 'not-passed' | 'warning' = 'passed', code?: string) => ({
  name,
  outcome,
  ...(code !== undefined && { code }),
})

const valid: VerificationResult = {
  verdict: 'valid',
  document: {
    type: 'PDA1',
    number: 'GR-A1-2026-A1',
    employer: { name: 'Aegean Marble Works (demo)', id: 'GR-DEMO-094000001' },
    places: [{ name: 'Cantiere Lombardo (demo)', address: { street: 'Via Prova 12', town: 'Milano', postCode: '20100', country: 'IT' } }],
    legislation: 'GR',
    period: { from: '2026-12-01', to: '2027-03-31' },
    holder: { givenName: 'Georgios', familyName: 'Nikolaidis (demo)', birthDate: '1988-04-12' },
    institution: { id: 'GR:1001', name: 'e-EFKA (demo) – Insured Abroad' },
  },
  validities: {
    token: { from: '2026-11-21', to: '2026-12-21', ok: true },
    document: { from: '2026-11-21', to: '2027-03-31', ok: true },
    cover: { from: '2026-12-01', to: '2027-03-31', ok: true },
  },
  status: { value: 'valid', asOf: '2026-11-21T09:50:00Z', ageSeconds: 240 },
  coveredOnDate: 'covered',
  steps: [step('signature'), step('issuer'), step('status'), step('holder'), step('cover')],
  proofId: 'p1',
  transaction: 'T-CHECK-0001',
}
const { coveredOnDate: _, ...noCover } = valid
const byCode: Readonly<Record<string, VerificationResult>> = {
  VALID: noCover,
  CHANGED: { ...valid, verdict: 'changed', status: { ...valid.status, value: 'superseded', supersededOn: '2026-11-20' } },
  FORGED: {
    verdict: 'not-valid',
    status: { value: 'unknown' },
    steps: [step('signature', 'not-passed', 'attestation/bad-issuer-signature')],
    transaction: 'T-CHECK-0002',
  },
  OFFLINE: {
    ...valid,
    verdict: 'cannot-check',
    coveredOnDate: 'unknown',
    status: { value: 'unknown' },
    steps: [step('signature'), step('status', 'warning', 'attestation/status-list-expired')],
  },
  NOTCOVERED: { ...valid, verdict: 'valid', coveredOnDate: 'not-covered' },
}

export function checkAnswers(): Answers {
  let looks = 0
  return ({ method, path, body }) => {
    const [, , area, list, id] = path.split('/')
    if (area !== 'check') return undefined
    if (list === 'sessions') {
      if (method === 'POST') {
        looks = 0
        return {
          body: {
            id: 's1',
            requestUri: 'openid4vp://',
            walletUri: '/check/sessions/s2?response_code=abc',
            qrSvg,
            expiresAt: '2026-11-21T12:00:00Z',
          },
        }
      }
      looks += 1
      return { body: looks < 3 ? { state: 'waiting' } : { state: 'done', result: valid } }
    }
    if (list === 'scan') {
      const result = byCode[(body as { qr: string }).qr]
      return result === undefined
        ? { status: 422, body: { code: 'qr/not-a-document', status: 422, next: 'ask-for-paper', transaction: 'T-SCAN-1' } }
        : { body: result }
    }
    if (list !== 'proofs') return undefined
    if (id === undefined) return { body: [{ id: 'p1', at: '2026-11-21T09:54:00Z', policy: 'labour-inspection', verdict: 'valid' }] }
    return { body: { id, jws: `e30.${btoa(JSON.stringify({ verdict: 'valid', policy: 'labour-inspection' })).replaceAll('=', '')}.c2ln` } }
  }
}
