/** What may be done in a case: next documents first, then answers, corrections, changes of the case, and what concerns this copy alone. */
import {
  Button,
  type Case,
  type CaseActionName,
  ConfirmDialog,
  Details,
  type Problem,
  ProblemNotice,
  problemOf,
  Select,
  useApi,
  useMessages,
} from '@passerelle/ui'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { named } from './case-texts.ts'
import { Drafts } from './drafts.tsx'
import { type DocumentOffers, groupActions, type Offer } from './group-actions.ts'
import { useLabels } from './labels.ts'

export function CaseActions({ found }: { readonly found: Case }) {
  const { t } = useMessages()
  const drafts = found.drafts ?? []
  const { next, answers, corrections, changes } = groupActions(
    found.actions,
    drafts.map(({ id }) => id),
  )
  const own = found.caseActions ?? []
  const isNothing = next.length + answers.length + corrections.length + changes.length + own.length + drafts.length === 0
  return (
    <>
      <h2 id="next" tabIndex={-1}>
        {t('case.actions')}
      </h2>
      {isNothing && <p>{t('case.noActions')}</p>}
      {drafts.length > 0 && <Drafts found={found} drafts={drafts} />}
      {answers.map((one) => (
        <AboutDocument key={one.documentId} found={found} about={one} heading="case.answerTo" />
      ))}
      {next.length > 0 && (
        <>
          <h3>{t('case.nextDocuments')}</h3>
          <Offers found={found} offers={next} />
        </>
      )}
      {corrections.length > 0 && (
        <Details summary={t('case.corrections')}>
          {corrections.map((one) => (
            <AboutDocument key={one.documentId} found={found} about={one} heading="case.about" />
          ))}
        </Details>
      )}
      {changes.length + own.length > 0 && (
        <Details summary={t('case.changes')}>
          <Offers found={found} offers={changes} />
          {own.map((action) => (
            <OwnAction key={action} found={found} action={action} />
          ))}
        </Details>
      )}
    </>
  )
}

interface AboutDocumentProps {
  readonly found: Case
  readonly about: DocumentOffers
  readonly heading: 'case.answerTo' | 'case.about'
}

function AboutDocument({ found, about, heading }: AboutDocumentProps) {
  const messages = useMessages()
  const label = useLabels()
  const type = found.documents.find(({ id }) => id === about.documentId)?.type
  return (
    <>
      <h3>{messages.t(heading, { document: type === undefined ? about.documentId : named(messages, label, 'sed', type) })}</h3>
      <Offers found={found} offers={about.offers} />
    </>
  )
}

function Offers({ found, offers }: { readonly found: Case; readonly offers: readonly Offer[] }) {
  return (
    <ul className="pa-offers">
      {offers.map((offer) => (
        <li key={[offer.action, offer.documentType, offer.documentId, offer.availableFrom].join(' ')}>
          {offer.variants.length > 1 ? <VariantOffer found={found} offer={offer} /> : <OneOffer found={found} offer={offer} />}
        </li>
      ))}
    </ul>
  )
}

interface OfferProps {
  readonly found: Case
  readonly offer: Offer
}

function useOfferText(): (offer: Offer) => string {
  const messages = useMessages()
  const label = useLabels()
  return ({ action, documentType, variants }) => {
    if (variants.length > 1)
      return messages.t('case.typeAndCode', { name: messages.find(`case.variants.${documentType}`) ?? documentType, code: documentType })
    const document = named(messages, label, 'sed', variants.length === 1 ? (variants[0]?.documentType ?? documentType) : documentType)
    return action === 'update' ? messages.t('case.newVersion', { document }) : document
  }
}

function OneOffer({ found, offer }: OfferProps) {
  const { t, moment } = useMessages()
  const text = useOfferText()(offer)
  if (offer.availableFrom !== undefined)
    return (
      <>
        {text} <span className="pa-quiet pa-offers__later">{t('case.notBefore', { at: moment(offer.availableFrom) })}</span>
      </>
    )
  return (
    <Link
      to="/cases/$caseId/write"
      params={{ caseId: found.id }}
      search={writeOf(offer, offer.variants[0]?.documentType)}
      className="ds-link"
    >
      {text}
    </Link>
  )
}

/** One document with a form for each country. */
function VariantOffer({ found, offer }: OfferProps) {
  const { t, country, moment, locale } = useMessages()
  const navigate = useNavigate()
  const text = useOfferText()(offer)
  const [type, setType] = useState('')
  const [isMissing, setMissing] = useState(false)
  if (offer.availableFrom !== undefined)
    return (
      <>
        {text} <span className="pa-quiet pa-offers__later">{t('case.notBefore', { at: moment(offer.availableFrom) })}</span>
      </>
    )
  const choices = offer.variants
    .map((variant) => ({
      value: variant.documentType,
      label: country(variant.country === 'EL' ? 'GR' : variant.country === 'UK' ? 'GB' : variant.country),
    }))
    .sort((a, b) => a.label.localeCompare(b.label, locale))
  const write = () => {
    setMissing(type === '')
    if (type !== '') void navigate({ to: '/cases/$caseId/write', params: { caseId: found.id }, search: writeOf(offer, type) })
  }
  return (
    <Details summary={text}>
      <Select
        id={`variant-${offer.action}-${offer.documentType}`}
        label={t('case.countryOfForm')}
        error={isMissing ? t('error.ui/country-missing') : undefined}
        groups={[{ choices }]}
        value={type}
        onChange={setType}
      />
      <Button variant="secondary" onClick={write}>
        {t('case.write')}
      </Button>
    </Details>
  )
}

const writeOf = (offer: Offer, type = offer.documentType) => ({
  action: offer.action,
  type,
  ...(offer.documentId !== undefined && { document: offer.documentId }),
})

/** Closing and archiving concern this copy alone and send nothing; both ask first. */
function OwnAction({ found, action }: { readonly found: Case; readonly action: CaseActionName }) {
  const { t } = useMessages()
  const api = useApi()
  const queries = useQueryClient()
  const [isAsked, setAsked] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Problem>()
  const act = async () => {
    setBusy(true)
    setFailure(undefined)
    try {
      await api.post<Case>(`/api/desk/cases/${encodeURIComponent(found.id)}/actions`, {
        action,
        requestId: crypto.randomUUID(),
        ...(found.version !== undefined && { expectedVersion: found.version }),
      })
      setAsked(false)
    } catch (error) {
      setFailure(problemOf(error))
    }
    await queries.invalidateQueries({ queryKey: ['resource'] })
    setBusy(false)
  }
  return (
    <div className="pa-actions">
      <Button variant="secondary" onClick={() => setAsked(true)}>
        {t(`case.own.${action}.title`)}
      </Button>
      {isAsked && (
        <ConfirmDialog
          title={t(`case.own.${action}.title`)}
          yes={t(`case.own.${action}.yes`)}
          busy={isBusy}
          onYes={() => void act()}
          onNo={() => {
            setAsked(false)
            setFailure(undefined)
          }}
        >
          {failure !== undefined && <ProblemNotice problem={failure} trail />}
          <p>{t(`case.own.${action}.text`)}</p>
        </ConfirmDialog>
      )}
    </div>
  )
}
