/** P5000: insurance/residence periods. */
import { sedText } from '../../definition/definition-text.ts'

export const p5000 = sedText(`
P5000 SectorComponents/Pensions/P5000 Insurance/residence periods
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  CertificationInsuranceResidencePeriodsInsured
    contextTransmission
    insuranceResidencePeriodsIndicator
    InsuranceResidencePeriods
      Periods
        PeriodWithStartEndDate[]
          Period > fixed-period
          TotalNumber > total-number
          type
          contingencyRelevance
          country
          scheme
          occupation
          informationCalculation
      AdditionalPeriodsWithoutStartEndDate
        AdditionalPeriod[]
          TotalNumber > total-number
          type
          contingencyRelevance
          country
          scheme
          occupation
          informationCalculation
  TotalLengthPeriodsInsuranceResidence
    ContingencyRelevance
      ContingencyRelevance[]
        type
        contingencyRelevance
        TotalNumber > total-number
    InformationCalculation
      InformationCalculation[]
        type
        informationCalculation
        TotalNumber > total-number
  AnInsuredPersonShowingProofHeSheHasCompletedAn
    insuredLessThan1YearReceivePensionUnderNationalLawIndicator
  InformationFurtherP5000
    p5000WillSendByOtherInstitutionFurtherInsuranceIndicator
`)
