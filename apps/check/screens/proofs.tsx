/** The proofs of checks: signed, without personal data, to keep beside a file or a claim. */
import { BackLink, Button, DataTable, Details, Loaded, Page, type ProofSummary, useMessages, useResource } from '@passerelle/ui'
import { Link, useParams } from '@tanstack/react-router'

export function ProofsScreen() {
  const { t, moment, find } = useMessages()
  const proofs = useResource<readonly ProofSummary[]>('/api/check/proofs')
  return (
    <Page title={t('proof.title')}>
      <p>{t('proof.text')}</p>
      <Loaded of={proofs}>
        {(found) =>
          found.length === 0 ? (
            <p>{t('proof.none')}</p>
          ) : (
            <DataTable
              caption={t('proof.caption', { count: found.length })}
              rows={found}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'at',
                  label: t('proof.at'),
                  cell: ({ id, at }) => (
                    <Link to="/proofs/$proofId" params={{ proofId: id }} className="ds-link">
                      {moment(at)}
                    </Link>
                  ),
                },
                { key: 'verdict', label: t('proof.verdict'), cell: ({ verdict = '' }) => find(`verdict.${verdict}`) ?? verdict },
                { key: 'policy', label: t('proof.policy'), cell: ({ policy = '' }) => find(`check.policy.${policy}`) ?? policy },
              ]}
            />
          )
        }
      </Loaded>
    </Page>
  )
}

/** The signed proof as a file, and its content for those who want to look. */
export function ProofScreen() {
  const { proofId = '' } = useParams({ strict: false })
  const { t } = useMessages()
  const proof = useResource<unknown>(`/api/check/proofs/${encodeURIComponent(proofId)}`)
  return (
    <Page title={t('proof.one')} caption={proofId} back={<BackLink to="/proofs" />}>
      <p>{t('proof.text')}</p>
      <Loaded of={proof}>
        {(found) => {
          const jws = compactJws(found)
          return (
            <>
              <Button onClick={() => save(`${proofId}.jws`, jws)}>{t('proof.download')}</Button>
              <Details summary={t('proof.content')}>
                <pre className="pa-proof">{readPayload(jws)}</pre>
              </Details>
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}

/** The node answers with the JWS itself, or with an object that holds it. */
function compactJws(found: unknown): string {
  if (typeof found === 'string') return found
  const { jws, proof } = (typeof found === 'object' && found !== null ? found : {}) as Record<string, unknown>
  return typeof jws === 'string' ? jws : typeof proof === 'string' ? proof : JSON.stringify(found, null, 2)
}

function readPayload(jws: string): string {
  try {
    const bytes = Uint8Array.from(atob((jws.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
    return JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)), null, 2)
  } catch {
    return jws
  }
}

function save(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/jose' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
