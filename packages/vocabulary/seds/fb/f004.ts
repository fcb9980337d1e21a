/** F004: request for clarifications. */
import { sedText } from '../../definition/definition-text.ts'

export const f004 = sedText(
  `
F004 SectorComponents/FamilyBenefits/F004 Request for clarifications
  ClarifyGroundsForDecision > clarify-grounds-for-decision
  Claimant > information-spouse-or-partner
  InformationSpouseOrPartner > information-spouse-or-partner
  InformationOtherPerson > information-spouse-or-partner
  ClaimingAuthority > claiming-authority
  InformationChildren > information-children
`,
  `
F004
  ClarifyGroundsForDecision
    typeDecision : code decision-provisional-on-competence
    dateDecision
    GroundsDisagreement
      employmentSelfEmploymentPeriodStatus : code disagreement-grounds
      periodPensionReceived : code disagreement-grounds
      insurancePeriod : code disagreement-grounds
      durationTerritory : code disagreement-grounds
      residenceChildren : code disagreement-grounds
      personalSituationElementsArt11RegulationECNo9872009 : code disagreement-grounds
      additionalGroundsForDisagreement : free-text 500
  Claimant! > beneficiary3-c3-s
  InformationSpouseOrPartner > family-person
  InformationOtherPersons
    InformationOtherPerson[] > family-person
  ClaimingAuthority > claiming-authority
  InformationChildren!
    Child[]! > child2-c2-s
`,
)
