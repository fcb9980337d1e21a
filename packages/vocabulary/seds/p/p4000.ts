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
      Residence[]
        Period > period
        uncertainDatesIndicator
        country
        additionalInformationConcerningPeriod
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
      VoluntaryInsurance[]
        Period > period
        uncertainDatesIndicator
        country
        additionalInformationConcerningPeriod
    MilitaryServicePeriods
      MilitaryService[]
        Period > period
        uncertainDatesIndicator
        country
        additionalInformationConcerningPeriod
    MaternityPeriods
      Maternity[]
        Period > period
        uncertainDatesIndicator
        country
        additionalInformationConcerningPeriod
    TrainingPeriods
      Training[]
        Period > period
        uncertainDatesIndicator
        nameTrainingInstitution
        country
        additionalInformationConcerningPeriod
    UnemploymentBenefitsPeriods
      UnemploymentBenefits[]
        Period > period
        uncertainDatesIndicator
        namePayingInstitution
        country
        additionalInformationConcerningPeriod
    SicknessBenefitsPeriods
      SicknessBenefit[]
        Period > period
        uncertainDatesIndicator
        namePayingInstitution
        country
        additionalInformationConcerningPeriod
    OtherTypesInsurancePeriods
      OtherTypeInsurancePeriods[]
        Period > period
        uncertainDatesIndicator
        typePeriod
        country
        additionalInformationConcerningPeriod
`)
