/** A document into a wallet: a code for another device, a link for this one, and the transaction code that only its owner sees. */
import {
  BackLink,
  Button,
  ButtonAnchor,
  Details,
  LoginGate,
  Page,
  ProblemNotice,
  problemOf,
  Qr,
  useApi,
  useMessages,
  Waiting,
  type WalletOffer,
} from '@passerelle/ui'
import { useMutation } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { documentPath } from '../request-steps.ts'

export function WalletScreen() {
  const { documentId = '' } = useParams({ strict: false })
  return (
    <LoginGate for="person">
      <Offer documentId={documentId} />
    </LoginGate>
  )
}

function Offer({ documentId }: { readonly documentId: string }) {
  const { t, moment } = useMessages()
  const api = useApi()
  const offered = useRef(false)
  const make = useMutation({ mutationFn: () => api.post<WalletOffer>(`${documentPath(documentId)}/offers`, {}) })
  const { mutate, data: offer } = make
  useEffect(() => {
    if (offered.current) return
    offered.current = true
    mutate()
  }, [mutate])
  return (
    <Page title={t('wallet.title')} back={<BackLink to={`/documents/${documentId}`} />}>
      {make.isError && (
        <>
          <ProblemNotice problem={problemOf(make.error)} />
          <Button onClick={() => mutate()}>{t('action.tryAgain')}</Button>
        </>
      )}
      {make.isPending && <Waiting label={t('wallet.preparing')} />}
      {offer !== undefined && (
        <>
          {offer.transactionCode !== undefined && (
            <>
              <h2>{t('wallet.code')}</h2>
              <p>{t('wallet.codeText')}</p>
              <p className="pa-transaction-code">{offer.transactionCode}</p>
            </>
          )}
          <h2>{t('wallet.sameDevice')}</h2>
          <div className="pa-actions">
            <ButtonAnchor href={offer.walletUri} size="lg">
              {t('wallet.open')}
            </ButtonAnchor>
            <ButtonAnchor href={offer.offerUri} variant="secondary">
              {t('wallet.openOther')}
            </ButtonAnchor>
          </div>
          <h2>{t('wallet.otherDevice')}</h2>
          <Qr svg={offer.qrSvg} alt={t('wallet.qrAlt')}>
            <p className="pa-quiet">{t('wallet.expires', { at: moment(offer.expiresAt) })}</p>
          </Qr>
          <Details summary={t('wallet.noWallet')}>
            <p>{t('wallet.noWalletText')}</p>
          </Details>
        </>
      )}
    </Page>
  )
}
