/** The state of a request in one or two words, as its reader is concerned. */
import { type RequestState, Tag, type TagTone, useMessages } from '@passerelle/ui'

const tones: Readonly<Record<RequestState, TagTone>> = {
  draft: 'warning',
  'waiting-for-worker': 'active',
  submitted: 'active',
  'with-clerk': 'active',
  decided: 'good',
  withdrawn: 'quiet',
}

export function RequestTag({ state, role }: { readonly state: RequestState; readonly role: 'applicant' | 'worker' | undefined }) {
  const { t } = useMessages()
  if (state === 'waiting-for-worker' && role === 'worker') return <Tag tone="warning" label={t('request.state.yourTurn')} />
  return <Tag tone={tones[state] ?? 'quiet'} label={t(`request.state.${state}`)} />
}
