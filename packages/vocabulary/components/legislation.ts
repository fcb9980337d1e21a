/** Components of the SEDs of applicable legislation. @source EESSI data model 4.2, field paths of the empty documents */
import { componentTexts } from '../definition/definition-text.ts'

export const legislationComponents = componentTexts(`
decision-legislation-applicable
  Decision
    InitialDecision : yes-no
  memberStateWhichLegislationApplies
  theDecisionAppliesForDurationActivityIndicator
  PeriodForWhichDecisionApplies > period
place-work
  companyNameVesselName
  flagStateHomeBase
  Address > address
  noFixedAddressInStateWorkIndicator
typed-address-2
  type
  Address > address
`)
