/** F002: reply for determining competence. */
import { sedText } from '../../definition/definition-text.ts'

export const f002 = sedText(`
F002 SectorComponents/FamilyBenefits/F002 Reply for determining competence
  PurposeThisSED
    purposeThisSED
  ReceiptApplicationForFamilyBenefits > receipt-application-for-family-benefits
  InformationAboutChangeInCircumstances
    changeCircumstanceFor
  AdditionalRequestOrInformation
    additionalInformation
  Decision > decision-f001
  ReasonForDisagreement > grounds-disagreement
  InformationAgreementDisagreementAfter
    InformationAgreementWithDecision[]
      decisionDated
      additionalInformationDisagreementWithDecision
      InCaseDisagreement
        theCaseWillTakenAdministrativeCommissionIndicator
        additionalInformationForGroundsDisagreement
  Claimant > claimant
  InformationSpouseOrPartner > claimant
  InformationOtherPerson > claimant
  ClaimingAuthority > claiming-authority
  InformationChildren > information-children-f
  AmountsNamesCurrenciesForFamilyBenefitsChildren > amounts-names-currencies-for-family-benefits-children
  AmountsFamilyBenefitForEntireFamily > amounts-family-benefit-for-entire-family
  RequestOrReplyRequestForOffsettingFamilyBenefits
    RequestReplyRequestSettingFamilyBenefits[]
      requestOrReplyRequestForOffsettingFamilyBenefitsForAChild
      nameChild
      nameBenefit
      FamilyBenefitDetails > family-benefit-details
      groundsRequestForOverpaymentOffsetting
      additionalInformation
      dateDecision
  RequestRequestOffsettingFamilyBenefits
    RequestOrReplyRequestForOffsettingFamilyBenefit[]
      requestOrReplyRequestBenefitForEntireFamily
      nameBenefit
      numberPersonsBenefitsAreGrantedFor
      FamilyBenefitDetails > family-benefit-details
      groundsRequestForOverpaymentOffsetting
      additionalInformation
      dateDecision
  ClaimForReimbursementWithArticle58RegulationNo987
    claim
`)
