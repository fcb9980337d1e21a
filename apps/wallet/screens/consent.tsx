/** The choice between what could be shown, each claim that the other side would read, and the two buttons. */
import { Button, Radios, useMessages } from '@passerelle/ui'
import { typeName } from '../documents/claim-rows.ts'
import type { Choices, Plan, Serving } from '../presentation/plan-answer.ts'
import { ShownDocument } from './shown-document.tsx'

interface ConsentProps {
  readonly plan: Plan
  readonly choices: Choices
  readonly onChoose: (choices: Choices) => void
  readonly chosen: readonly Serving[]
  readonly expiresAt: Date | undefined
  /** Nobody known stands behind the asker: the safe button comes first. */
  readonly isRisky: boolean
  readonly onShare: () => void
  readonly onDecline: () => void
}

export function Consent({ plan, choices, onChoose, chosen, expiresAt, isRisky, onShare, onDecline }: ConsentProps) {
  const { t, moment } = useMessages()
  const decline = (
    <Button size="lg" variant={isRisky ? 'primary' : 'secondary'} onClick={onDecline}>
      {t('wallet.consent.decline')}
    </Button>
  )
  return (
    <form
      className="pa-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onShare()
      }}
    >
      <h2>{t('wallet.consent.title')}</h2>
      <p>{t('wallet.consent.text')}</p>
      <Options plan={plan} choices={choices} onChoose={onChoose} />
      {chosen.map((serving) => (
        <ShownDocument
          key={serving.candidate.queryId}
          serving={serving}
          others={plan.serving[serving.candidate.queryId] ?? []}
          onChoose={(index) => onChoose({ ...choices, documents: { ...choices.documents, [serving.candidate.queryId]: index } })}
        />
      ))}
      {expiresAt !== undefined && <p className="pa-quiet">{t('wallet.consent.until', { at: moment(expiresAt.toISOString()) })}</p>}
      <div className="pa-actions">
        {isRisky && decline}
        <Button type="submit" size="lg" variant={isRisky ? 'secondary' : 'primary'}>
          {t('wallet.consent.share')}
        </Button>
        {!isRisky && decline}
      </div>
    </form>
  )
}

/** A question for each decision that has more than one answer. */
function Options({ plan, choices, onChoose }: Pick<ConsentProps, 'plan' | 'choices' | 'onChoose'>) {
  const messages = useMessages()
  const { t, list, language } = messages
  const nameOf = (id: string) => {
    const held = plan.serving[id]?.[choices.documents[id] ?? 0]?.document.held
    return held === undefined ? id : typeName({ messages, language }, held.vct, held.names)
  }
  return plan.decisions.map(({ options }, index) =>
    options.length < 2 ? null : (
      <Radios
        key={options.map((option) => option.join('+')).join('|')}
        id={`option-${index}`}
        label={t('wallet.consent.which')}
        choices={options.map((option, number) => ({
          value: String(number),
          label: option.length === 0 ? t('wallet.consent.nothing') : list(option.map(nameOf)),
        }))}
        value={String(choices.options[index] ?? 0)}
        onChange={(value) => onChoose({ ...choices, options: { ...choices.options, [index]: Number(value) } })}
      />
    ),
  )
}
