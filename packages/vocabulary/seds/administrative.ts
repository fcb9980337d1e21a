/**
 * Administrative SEDs that LA_BUC_04 uses: X001 close the case, X008 withdraw a document, X050 a message could not be accepted.
 * @source EESSI data model 4.2, field paths; reasons: EESSI schemas 4.4
 */
import { caseContext } from '../components/person.ts'
import { code, date, freeText, group, one, optional, text } from '../definition/definition.ts'
import { sedText } from '../definition/definition-text.ts'
import { type SedContent, sed } from './sed-definition.ts'

const source = 'EESSI data model 4.2'
const context = optional(caseContext, { label: 'administrative-seds/CaseContext' })

const moreDetails = { check: 'required-when', path: 'pleaseProvideMoreDetailsIf99OtherSelected', equals: '99' } as const

export const x001 = sed({
  type: 'X001',
  package: 'SectorComponents/Administrative/X001',
  legalBasis: ['987/2009 Art 4'],
  content: group(
    'X001',
    {
      CaseContext: context,
      InformationAboutClose: one(
        group(
          'close',
          {
            closeDate: one(date),
            close: one(code('close-kind')),
            reasonForClosing: one(code('closing-reason')),
            pleaseProvideMoreDetailsIf99OtherSelected: optional(freeText(), { label: 'administrative-seds/details' }),
          },
          { source, checks: [{ ...moreDetails, when: 'reasonForClosing' }] },
        ),
      ),
    },
    { source },
  ),
})

export const x008 = sed({
  type: 'X008',
  package: 'SectorComponents/Administrative/X008',
  legalBasis: ['987/2009 Art 4', '987/2009 Art 5'],
  content: group(
    'X008',
    {
      CaseContext: context,
      TheFollowingSEDConsideredInvalidWithdrawn: one(
        group(
          'invalidation',
          {
            SEDType: one(text(20), { label: 'administrative-seds/SEDType' }),
            dateIssued: optional(date, { label: 'document/issuedOn' }),
            reason: one(code('invalidation-reason')),
            pleaseProvideMoreDetailsIf99OtherSelected: optional(freeText(), { label: 'administrative-seds/details' }),
          },
          { source, checks: [{ ...moreDetails, when: 'reason' }] },
        ),
      ),
    },
    { source },
  ),
})

export const x050 = sed({
  type: 'X050',
  package: 'SectorComponents/Administrative/X050',
  legalBasis: ['987/2009 Art 4'],
  content: group(
    'X050',
    {
      CaseContext: context,
      TheFollowingBusinessExceptionHasOccurred: one(group('exception', { businessException: one(code('business-exception')) }, { source })),
      WhileReceivingFollowingSED: optional(
        group(
          'received-sed',
          { SEDCode: one(text(20), { label: 'administrative-seds/SEDType' }), SEDVersion: optional(text(10)) },
          { source },
        ),
      ),
    },
    { source },
  ),
})

export type X001 = SedContent<typeof x001>
export type X008 = SedContent<typeof x008>
export type X050 = SedContent<typeof x050>

/** @source EESSI schemas 4.4 */
export const administrativeIn44 = sedText(
  '',
  `
X001
  CaseContext! > case-context
  InformationAboutClose!
    closeDate!
    close : code close-kind
    reasonForClosing : code closing-reason
    pleaseProvideMoreDetailsIf99OtherSelected : free-text 255
X008
  CaseContext! > case-context
  TheFollowingSEDConsideredInvalidWithdrawn!
    SEDType! : text 25
    dateIssued!
    reason : code invalidation-reason
    pleaseProvideMoreDetailsIf99OtherSelected : free-text 255
X050
  CaseContext > case-context
  TheFollowingBusinessExceptionHasOccurred!
    businessException[]! : code business-exception
  WhileReceivingFollowingSED!
    SEDCode! : text 25
    SEDVersion! : text 25
`,
)
