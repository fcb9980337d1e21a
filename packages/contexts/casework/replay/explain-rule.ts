/** Why a rule did not apply in any walk: its document is open to nobody, never about what the rule wants, or its condition did not hold. */
import { type BucDefinition, type BucRole, bucConditions, type Rule, traitsOf } from '@passerelle/vocabulary'

const receiving: ReadonlySet<Rule['on']> = new Set(['DOC_RECEIVE', 'DOC_UPDATE_RECEIVE', 'DOC_CANCEL_RECEIVE'])
const word = { caseOwner: 'the case owner', counterparty: 'the counterparty' } as const

export interface Explanation {
  readonly why: string
  /** Nothing that was ever offered can change it; otherwise another walk might meet it. */
  readonly isFinal: boolean
}

/** @param offered keys of every move that was offered in any walk */
export function explainRule(buc: BucDefinition, role: BucRole, rule: Rule, offered: ReadonlySet<string>): Explanation {
  const { on, onSed, ownParentType, condition } = rule
  const senders = receiving.has(on) ? sendersTo(buc, role) : [role]
  const sendings = [...offered]
    .map((key) => key.split(' '))
    .filter(([who, action, type]) => senders.some((one) => one === who) && action !== 'update' && type === onSed)
  if (sendings.length === 0) return { why: `nothing opens ${onSed} for ${senders.map((one) => word[one]).join(' or ')}`, isFinal: true }
  if (on === 'DOC_SEND_PARTICIPANTS' && !traitsOf(buc, role, onSed).includes('hasParticipantSelection'))
    return { why: `the receivers of ${onSed} are not chosen`, isFinal: true }
  if (ownParentType === 'NONE' && sendings.every(([, , , about]) => about !== '-'))
    return { why: `${onSed} is always an answer`, isFinal: true }
  if (ownParentType !== undefined && ownParentType !== 'NONE' && sendings.every(([, , , about]) => about !== ownParentType))
    return { why: `${onSed} never answers ${ownParentType}`, isFinal: true }
  if (condition !== undefined) return { why: `not known to hold: ${bucConditions[condition].holdsWhen}`, isFinal: false }
  return { why: 'not met', isFinal: false }
}

function sendersTo(buc: BucDefinition, role: BucRole): readonly BucRole[] {
  if (role === 'caseOwner') return ['counterparty']
  return buc.participants === 'multilateral' ? ['caseOwner', 'counterparty'] : ['caseOwner']
}
