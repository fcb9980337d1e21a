/** One document: state, three validities, paper, wallet, and what can be done with it. */
import {
  BackLink,
  ButtonAnchor,
  ButtonLink,
  Loaded,
  LoginGate,
  Notice,
  Page,
  type PortableDocument,
  useMessages,
  useResource,
  useSession,
  Validities,
} from '@passerelle/ui'
import { Link, useParams } from '@tanstack/react-router'
import { documentPath } from '../request-steps.ts'
import { DocumentTag, documentTypeName } from './document-tag.tsx'

export function DocumentScreen() {
  const { documentId = '' } = useParams({ strict: false })
  const document = useResource<PortableDocument>(documentPath(documentId))
  return (
    <LoginGate for="person">
      <Loaded of={document}>{(found) => <Document document={found} />}</Loaded>
    </LoginGate>
  )
}

function Document({ document }: { readonly document: PortableDocument }) {
  const messages = useMessages()
  const { t, wanted } = messages
  const actingFor = useSession().data?.person?.actingFor
  const { id, type, number, state, validities, supersededBy, issuedBy } = document
  const valid = state === 'valid'
  return (
    <Page title={documentTypeName(messages, type)} caption={number} back={<BackLink to="/documents" />}>
      <p>
        <DocumentTag state={state} />
      </p>
      {supersededBy !== undefined && (
        <Notice tone="warning" title={t('document.superseded')}>
          <p>
            <Link to="/documents/$documentId" params={{ documentId: supersededBy }} className="ds-link">
              {t('document.openNew')}
            </Link>
          </p>
        </Notice>
      )}
      <h2>{t('validity.title')}</h2>
      <p>{t('validity.text')}</p>
      <Validities
        rows={[
          { name: 'document', from: validities.document.from, to: validities.document.to },
          { name: 'cover', from: validities.cover.from, to: validities.cover.to },
          validities.token === undefined
            ? { name: 'token', text: t('validity.tokenInWallet') }
            : { name: 'token', from: validities.token.from, to: validities.token.to },
        ]}
      />
      <p className="pa-quiet">{t('document.issuedBy', { institution: typeof issuedBy === 'string' ? issuedBy : issuedBy.name })}</p>
      <h2>{t('document.carry')}</h2>
      <p>{actingFor === undefined ? t('document.carryText') : t('document.carryEmployer')}</p>
      <div className="pa-actions">
        {valid && type !== 'PRC' && actingFor === undefined && (
          <ButtonLink to="/documents/$documentId/wallet" params={{ documentId: id }}>
            {t('document.wallet')}
          </ButtonLink>
        )}
        {type !== 'EHIC' && (
          <ButtonAnchor href={`${documentPath(id)}/pdf?lang=${wanted}`} variant="secondary">
            {t('document.pdf')}
          </ButtonAnchor>
        )}
      </div>
      {valid && type === 'PDA1' && actingFor !== undefined && (
        <>
          <h2>{t('shorten.heading')}</h2>
          <p>{t('shorten.intro')}</p>
          <div className="pa-actions">
            <ButtonLink to="/documents/$documentId/shorten" params={{ documentId: id }} variant="secondary">
              {t('shorten.heading')}
            </ButtonLink>
          </div>
        </>
      )}
    </Page>
  )
}
