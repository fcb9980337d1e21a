/** One document of an answer: which of several, what of it would be read, what stays, and how many copies are left after. */
import { Details, Radios, useMessages } from '@passerelle/ui'
import { useQuery } from '@tanstack/react-query'
import { claimLabel, claimRows, isEnvelope, type Reader, typeName } from '../documents/claim-rows.ts'
import type { ReadDocument } from '../documents/read-document.ts'
import type { Serving } from '../presentation/plan-answer.ts'
import { rehearse } from '../presentation/shown-claims.ts'
import { walletHost } from '../store/host.ts'
import { ClaimList } from './claim-list.tsx'
import { useReader, useStatus } from './queries.ts'
import { StandingTag } from './status-text.tsx'

interface ShownDocumentProps {
  readonly serving: Serving
  /** Every document that could be shown here. */
  readonly others: readonly Serving[]
  readonly onChoose: (index: number) => void
}

export function ShownDocument({ serving, others, onChoose }: ShownDocumentProps) {
  const { t, language } = useMessages()
  const reader = useReader()
  const status = useStatus(serving.document)
  const { document, candidate } = serving
  const { held, unused } = document
  const rehearsal = useQuery({
    queryKey: ['rehearsal', candidate.queryId, candidate.held.keyId],
    queryFn: () => rehearse(walletHost, candidate),
    staleTime: Number.POSITIVE_INFINITY,
  }).data
  const asked = new Set(candidate.paths.map(([name]) => String(name)))
  const rows = rehearsal === undefined ? [] : claimRows(reader, held, rehearsal.shown)
  const askedRows = rows.filter(({ name }) => asked.has(name))
  const otherRows = rows.filter(({ name }) => !asked.has(name))
  const keptBack = (rehearsal?.keptBack ?? []).filter((name) => !isEnvelope(name))
  return (
    <section className="wa-shown">
      <h3>{typeName({ messages: reader.messages, language }, held.vct, held.names)}</h3>
      <p>
        <StandingTag document={document} status={status} />
      </p>
      {others.length > 1 && (
        <Radios
          id={`document-${candidate.queryId}`}
          label={t('wallet.consent.whichDocument')}
          choices={others.map(({ document: other }, index) => ({ value: String(index), label: distinctName(reader, other) }))}
          value={String(others.indexOf(serving))}
          onChange={(value) => onChoose(Number(value))}
        />
      )}
      {askedRows.length > 0 && (
        <>
          <h4>{t('wallet.consent.asked')}</h4>
          <ClaimList rows={askedRows} />
        </>
      )}
      {otherRows.length > 0 && (
        <>
          <h4>{t('wallet.consent.comesWith')}</h4>
          <ClaimList rows={otherRows} />
        </>
      )}
      {keptBack.length > 0 && (
        <Details summary={t('wallet.consent.stays', { count: keptBack.length })}>
          <ul className="pa-list">
            {keptBack.map((name) => (
              <li key={name}>{claimLabel(reader, held, name)}</li>
            ))}
          </ul>
        </Details>
      )}
      <p className="pa-quiet">{t('wallet.consent.copy', { left: unused - 1 })}</p>
    </section>
  )
}

/** What tells two documents of one type apart for the person. */
function distinctName({ messages, language }: Reader, { held, view }: ReadDocument): string {
  const { holder, number, cover, institution } = view ?? {}
  const name = [holder?.givenName, holder?.familyName].filter((part) => part !== undefined).join(' ')
  const parts = [
    name,
    number ?? '',
    cover?.from === undefined ? '' : messages.period({ from: cover.from, to: cover.to }),
    institution?.name ?? '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? typeName({ messages, language }, held.vct, held.names) : parts.join(', ')
}
