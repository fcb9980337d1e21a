/** F001: request for determining competence. */
import { sedText } from '../../definition/definition-text.ts'

export const f001 = sedText(`
F001 SectorComponents/FamilyBenefits/F001 Request for determining competence
  PurposeThisSED
    purposeThisSED
  ReceiptApplicationForFamilyBenefits > receipt-application-for-family-benefits
  InformationAboutChangeInCircumstances
    changeCircumstanceFor
  AdditionalRequestOrInformation
    additionalInformation
  Decision > decision-f001
  Claimant > claimant
  InformationSpouseOrPartner > claimant
  InformationOtherPerson > claimant
  ClaimingAuthority > claiming-authority
  InformationChildren > information-children-f
  AmountsNamesCurrenciesForFamilyBenefitsChildren > amounts-names-currencies-for-family-benefits-children
  AmountsFamilyBenefitForEntireFamily > amounts-family-benefit-for-entire-family
  RequestForOffsettingFamilyBenefitsForChildren
    RequestForOffsettingFamilyBenefitsForAChild[]
      nameChild
      nameBenefit
      FamilyBenefitDetails > family-benefit-details
      groundsRequestForOverpaymentOffsetting
      additionalInformation
      dateDecision
  RequestForOffsettingFamilyBenefitsForEntireFamily
    RequestForOffsettingFamilyBenefitForEntireFamily[]
      nameBenefit
      numberPersonsBenefitsAreGrantedFor
      FamilyBenefitDetails > family-benefit-details
      groundsRequestForOverpaymentOffsetting
      additionalInformation
      dateDecision
  ClaimForReimbursementWithArticle58RegulationNo987
    claim
`)
