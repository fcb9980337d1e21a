/**
 * A second reading of the trigger rules, as slow and plain as can be, to judge the engine by. It keeps what was granted as a list and walks it.
 * Where a condition decides, it says both what must be offered and what may be. For tests.
 */
import { type BucDefinition, type BucRole, type EventKind, type Rule, rulesOf, traitsOf } from '@passerelle/vocabulary'

interface Doc {
  readonly id: string
  readonly type: string
  readonly parent?: string
  readonly isMine: boolean
  isWithdrawn: boolean
}

interface Grant {
  readonly what: 'write' | 'update'
  readonly type: string
  /** The document answered or concerned; `?`: some document, where the rules open a mere answer without saying to what. */
  readonly about?: string
  readonly from: number
  readonly isReply: boolean
  /** Whether it is there for certain, and from then on. */
  isSure: boolean
  isSuspended: boolean
}

export interface Passed {
  readonly id: string
  readonly type: string
  readonly parent?: string
  readonly isMine: boolean
  readonly version: number
  readonly at: string
  /** It was a draft before. */
  readonly wasDraft?: boolean
}

export class NaiveRules {
  private grants: Grant[] = []
  private readonly seen = new Set<string>()
  private readonly documents = new Map<string, Doc>()

  private readonly buc: BucDefinition
  private readonly role: BucRole

  constructor(buc: BucDefinition, role: BucRole, starters: readonly string[]) {
    this.buc = buc
    this.role = role
    if (role === 'caseOwner') for (const type of starters) this.grant({ what: 'write', type, from: 0, isReply: false })
  }

  begin(document: { readonly id: string; readonly type: string; readonly parent?: string }, at: string): void {
    const { type, parent } = document
    if (!this.traits(type).includes('recreateAfterSend') && type !== 'X012') {
      const used =
        this.grants.find((one) => one.what === 'write' && one.type === type && one.about === parent) ??
        this.grants.find((one) => one.what === 'write' && one.type === type && one.about === '?')
      this.grants = this.grants.filter((one) => one !== used)
    }
    this.happen('DOC_CREATE', { ...document, isMine: true, isWithdrawn: false }, at)
  }

  dropDraft(document: { readonly id: string; readonly type: string; readonly parent?: string }, at: string): void {
    if (this.traits(document.type).includes('recreateAfterDeletion')) this.again(document.type, document.parent)
    this.happen('DOC_DELETE', { ...document, isMine: true, isWithdrawn: false }, at)
  }

  pass({ id, type, parent, isMine, version, at, wasDraft }: Passed): void {
    const known = this.documents.get(id)
    if (known !== undefined || version > 1) {
      if (!isMine && known !== undefined) this.happen('DOC_UPDATE_RECEIVE', known, at)
      return
    }
    const document: Doc = { id, type, isMine, isWithdrawn: false, ...(parent === undefined ? {} : { parent }) }
    if (isMine && !wasDraft) this.begin(document, at)
    this.documents.set(id, document)
    const traits = this.traits(type)
    const concern = (sed: string, isReply = false) => this.grant({ what: 'write', type: sed, about: id, from: 0, isReply })
    if (isMine) {
      if (traits.includes('hasMultipleVersions')) this.grant({ what: 'update', type, about: id, from: 0, isReply: false })
      if (traits.includes('hasCancel')) concern('X008')
      this.happen('DOC_SEND', document, at)
      if (traits.includes('hasParticipantSelection')) this.happen('DOC_SEND_PARTICIPANTS', document, at)
    } else {
      if (traits.includes('hasReject')) concern('X011')
      if (traits.includes('hasClarify')) concern('X012')
      this.happen('DOC_RECEIVE', document, at)
    }
    const target = parent === undefined ? undefined : this.documents.get(parent)
    if (type !== 'X008' || target === undefined) return
    target.isWithdrawn = true
    this.grants = this.grants.filter(
      (one) => one.about !== target.id || !(one.what === 'update' || one.type === 'X011' || one.type === 'X012'),
    )
    if (isMine && this.traits(target.type).includes('recreateAfterCancel')) this.again(target.type, target.parent)
    this.happen(isMine ? 'DOC_CANCEL' : 'DOC_CANCEL_RECEIVE', target, at)
  }

  /** `type about`, `update about`: what must be offered, and what may be. */
  offers(): { readonly must: ReadonlySet<string>; readonly may: readonly Grant[] } {
    const there = this.grants.filter((one) => !one.isSuspended)
    return { must: new Set(there.filter((one) => one.isSure && one.about !== '?').map(keyOf)), may: there }
  }

  private happen(on: EventKind, document: Doc, at: string): void {
    const name = `${on}/${document.type}`
    const isFirst = !this.seen.has(name)
    this.seen.add(name)
    const parentType = document.parent === undefined ? undefined : this.documents.get(document.parent)?.type
    const due = rulesOf(this.buc, this.role).filter((rule) => {
      if (rule.on !== on || rule.onSed !== document.type || (rule.firstTimeOnly && !isFirst)) return false
      if (rule.ownParentType === 'NONE') return parentType === undefined
      if (rule.ownParentType !== undefined && rule.ownParentType !== parentType) return false
      return !rule.sameParent || document.parent !== undefined
    })
    for (const rule of due.filter((one) => one.effect === 'remove')) this.remove(rule, document)
    for (const rule of due.filter((one) => one.effect === 'create')) this.create(rule, document, at)
    for (const rule of due.filter((one) => one.effect === 'suspend' || one.effect === 'reactivate'))
      for (const grant of this.grants) if (this.isMeant(rule, grant, document)) grant.isSuspended = rule.effect === 'suspend'
  }

  private create(rule: Rule, document: Doc, at: string): void {
    if (rule.sed === undefined || (rule.action !== 'DOC_CREATE' && rule.action !== 'DOC_CREATE_REPLY')) return
    const from = rule.afterDays === undefined ? 0 : Date.parse(at) + rule.afterDays * 86_400_000
    const isReply = rule.action === 'DOC_CREATE_REPLY' || rule.sameParent === true
    const about = rule.sameParent ? document.parent : isReply ? document.id : this.isMereAnswer(rule.sed) ? '?' : undefined
    this.grant({ what: 'write', type: rule.sed, from, isReply, ...(about === undefined ? {} : { about }) }, rule.condition === undefined)
  }

  private remove(rule: Rule, document: Doc): void {
    for (const grant of this.grants.filter((one) => this.isMeant(rule, one, document))) {
      if (rule.condition === undefined) this.grants = this.grants.filter((one) => one !== grant)
      else grant.isSure = false
    }
  }

  private isMeant(rule: Rule, grant: Grant, document: Doc): boolean {
    if (rule.sed !== grant.type) return false
    const isKind =
      rule.action === 'ANY' ||
      (grant.what === 'update'
        ? rule.action === 'DOC_UPDATE'
        : rule.action === 'DOC_CREATE' || (rule.action === 'DOC_CREATE_REPLY' && grant.isReply))
    if (!isKind) return false
    const parent = grant.what === 'update' && grant.about !== undefined ? this.documents.get(grant.about)?.parent : grant.about
    if (rule.sameParent && parent !== document.parent) return false
    const wanted = rule.targetParentType
    return wanted === undefined || wanted === 'ANY' || (parent !== undefined && this.documents.get(parent)?.type === wanted)
  }

  private grant(given: Omit<Grant, 'isSure' | 'isSuspended'>, isSure = true): void {
    const before = this.grants.find((one) => keyOf(one) === keyOf(given))
    this.grants = this.grants.filter((one) => one !== before)
    this.grants.push({ ...given, isSure: isSure || (before?.isSure === true && before.from === given.from), isSuspended: false })
  }

  private again(type: string, parent: string | undefined): void {
    this.grant({ what: 'write', type, from: 0, isReply: parent !== undefined, ...(parent === undefined ? {} : { about: parent }) })
  }

  /** The other side awaits it in answer to something only. */
  private isMereAnswer(type: string): boolean {
    const theirs = rulesOf(this.buc, this.role === 'caseOwner' ? 'counterparty' : 'caseOwner').filter((rule) => rule.sed === type)
    const actions = new Set(theirs.map((rule) => rule.action))
    return actions.has('DOC_RECEIVE_REPLY') && !actions.has('DOC_RECEIVE')
  }

  private traits(type: string) {
    return traitsOf(this.buc, this.role, type)
  }
}

const keyOf = ({ what, type, about }: Pick<Grant, 'what' | 'type' | 'about'>) => `${what} ${type} ${about ?? '-'}`
export const grantKey = keyOf
