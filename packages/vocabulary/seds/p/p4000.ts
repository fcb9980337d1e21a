/** P4000: report on insurance history. */
import { sedText } from '../../definition/definition-text.ts'

export const p4000 = sedText(`
P4000 SectorComponents/Pensions/P4000 Report on insurance history
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  InformationInsuredPersonInsuranceHistory
    EmploymentSelfEmploymentPeriods
      EmploymentSelfEmployment[]
        typePeriod
        Period > period
        uncertainDatesIndicator
        occupationDuringEmploymentOrSelfEmployment
        insuranceOrRegistrationNumber
        nameEmployerCompany
        AddressEmployerCompany > address
        additionalInformationConcerningPeriod
    ResidencePeriods
      Residence[] > period-uncertain
    ChildRaisingPeriods
      ChildRaising[]
        Period > period
        uncertainDatesIndicator
        InformationChild
          familyName
          forename
          dateBirth
          country
        additionalInformationConcerningPeriod
    VoluntaryInsurancePeriods
      VoluntaryInsurance[] > period-uncertain
    MilitaryServicePeriods
      MilitaryService[] > period-uncertain
    MaternityPeriods
      Maternity[] > period-uncertain
    TrainingPeriods
      Training[]
        Period > period
        uncertainDatesIndicator
        nameTrainingInstitution
        country
        additionalInformationConcerningPeriod
    UnemploymentBenefitsPeriods
      UnemploymentBenefits[] > benefit-period-p4000
    SicknessBenefitsPeriods
      SicknessBenefit[] > benefit-period-p4000
    OtherTypesInsurancePeriods
      OtherTypeInsurancePeriods[]
        Period > period
        uncertainDatesIndicator
        typePeriod
        country
        additionalInformationConcerningPeriod
`)
