/** Periods: P4000 and P5000. How a row reads: `index.ts`. */
export const pensionPeriodsRows = `
shape closed-period
  Period.FixedPeriod.startDate = periode.lukketPeriode.fom | periode.fom
  Period.FixedPeriod.endDate = periode.lukketPeriode.tom | periode.tom
  uncertainDatesIndicator = usikkerDatoIndikator : ja-kode
  country = land : land
  additionalInformationConcerningPeriod = annenInformasjon
  Period.OpenPeriod.startDate = periode.aapenperiode.startdato
  Period.OpenPeriod.typeOpenPeriod = periode.aapenperiode.type : aapenperiode

P4000
  InformationInsuredPersonInsuranceHistory.EmploymentSelfEmploymentPeriods.EmploymentSelfEmployment = trygdetid.ansattSelvstendigPerioder[] > closed-period
  InformationInsuredPersonInsuranceHistory.EmploymentSelfEmploymentPeriods.EmploymentSelfEmployment.typePeriod = trygdetid.ansattSelvstendigPerioder[].typePeriode : code
  InformationInsuredPersonInsuranceHistory.EmploymentSelfEmploymentPeriods.EmploymentSelfEmployment.occupationDuringEmploymentOrSelfEmployment = trygdetid.ansattSelvstendigPerioder[].jobbUnderAnsattEllerSelvstendig
  InformationInsuredPersonInsuranceHistory.EmploymentSelfEmploymentPeriods.EmploymentSelfEmployment.insuranceOrRegistrationNumber = trygdetid.ansattSelvstendigPerioder[].forsikkringEllerRegistreringNr
  InformationInsuredPersonInsuranceHistory.EmploymentSelfEmploymentPeriods.EmploymentSelfEmployment.nameEmployerCompany = trygdetid.ansattSelvstendigPerioder[].navnFirma
  InformationInsuredPersonInsuranceHistory.EmploymentSelfEmploymentPeriods.EmploymentSelfEmployment.AddressEmployerCompany = trygdetid.ansattSelvstendigPerioder[].adresseFirma > address
  InformationInsuredPersonInsuranceHistory.ResidencePeriods.Residence = trygdetid.boPerioder[] > closed-period
  InformationInsuredPersonInsuranceHistory.ChildRaisingPeriods.ChildRaising = trygdetid.barnepassPerioder[] > closed-period
  InformationInsuredPersonInsuranceHistory.ChildRaisingPeriods.ChildRaising.InformationChild.familyName = trygdetid.barnepassPerioder[].informasjonBarn.etternavn
  InformationInsuredPersonInsuranceHistory.ChildRaisingPeriods.ChildRaising.InformationChild.forename = trygdetid.barnepassPerioder[].informasjonBarn.fornavn
  InformationInsuredPersonInsuranceHistory.ChildRaisingPeriods.ChildRaising.InformationChild.dateBirth = trygdetid.barnepassPerioder[].informasjonBarn.foedseldato
  InformationInsuredPersonInsuranceHistory.ChildRaisingPeriods.ChildRaising.InformationChild.country = trygdetid.barnepassPerioder[].informasjonBarn.land : land
  InformationInsuredPersonInsuranceHistory.VoluntaryInsurancePeriods.VoluntaryInsurance = trygdetid.frivilligPerioder[] > closed-period
  InformationInsuredPersonInsuranceHistory.MilitaryServicePeriods.MilitaryService = trygdetid.forsvartjenestePerioder[] > closed-period
  InformationInsuredPersonInsuranceHistory.MaternityPeriods.Maternity = trygdetid.foedselspermisjonPerioder[] > closed-period
  InformationInsuredPersonInsuranceHistory.TrainingPeriods.Training = trygdetid.opplaeringPerioder[] > closed-period
  InformationInsuredPersonInsuranceHistory.TrainingPeriods.Training.nameTrainingInstitution = trygdetid.opplaeringPerioder[].navnPaaInstitusjon
  InformationInsuredPersonInsuranceHistory.UnemploymentBenefitsPeriods.UnemploymentBenefits = trygdetid.arbeidsledigPerioder[] > closed-period
  InformationInsuredPersonInsuranceHistory.UnemploymentBenefitsPeriods.UnemploymentBenefits.namePayingInstitution = trygdetid.arbeidsledigPerioder[].navnPaaInstitusjon
  InformationInsuredPersonInsuranceHistory.SicknessBenefitsPeriods.SicknessBenefit = trygdetid.sykePerioder[] > closed-period
  InformationInsuredPersonInsuranceHistory.SicknessBenefitsPeriods.SicknessBenefit.namePayingInstitution = trygdetid.sykePerioder[].navnPaaInstitusjon
  InformationInsuredPersonInsuranceHistory.OtherTypesInsurancePeriods.OtherTypeInsurancePeriods = trygdetid.andrePerioder[] > closed-period
  InformationInsuredPersonInsuranceHistory.OtherTypesInsurancePeriods.OtherTypeInsurancePeriods.typePeriod = trygdetid.andrePerioder[].typePeriode

shape insurance
  Period.startDate = periode.fom
  Period.endDate = periode.tom
  TotalNumber > total
  type = type : code
  contingencyRelevance = relevans : code
  country = land : land
  scheme = ordning : code
  informationCalculation = beregning | informasjonskalkulering : code
  occupation = yrke : code

shape total
  years = sum.aar
  quarters = sum.kvartal
  months = sum.maaneder
  weeks = sum.uker
  Days.no = sum.dager.nr
  Days.unit = sum.dager.type : code

P5000
  CertificationInsuranceResidencePeriodsInsured.contextTransmission = pensjon.medlemskapboarbeid.enkeltkrav.krav | pensjon.sak.enkeltkrav.krav | pensjon.medlemskap.enkeltkrav.krav : code
  CertificationInsuranceResidencePeriodsInsured.insuranceResidencePeriodsIndicator = pensjon.medlemskapboarbeid.gyldigperiode | pensjon.medlemskap.gyldigperiode : gyldig
  CertificationInsuranceResidencePeriodsInsured.InsuranceResidencePeriods.Periods.PeriodWithStartEndDate = pensjon.medlemskapboarbeid.medlemskap[] | pensjon.medlemskap[] > insurance
  CertificationInsuranceResidencePeriodsInsured.InsuranceResidencePeriods.AdditionalPeriodsWithoutStartEndDate.AdditionalPeriod = pensjon.medlemskapAnnen[] > insurance
  TotalLengthPeriodsInsuranceResidence.ContingencyRelevance.ContingencyRelevance.type = pensjon.medlemskapTotal[].type : code
  TotalLengthPeriodsInsuranceResidence.ContingencyRelevance.ContingencyRelevance.contingencyRelevance = pensjon.medlemskapTotal[].relevans : code
  TotalLengthPeriodsInsuranceResidence.ContingencyRelevance.ContingencyRelevance.TotalNumber = pensjon.medlemskapTotal[] > total
  TotalLengthPeriodsInsuranceResidence.InformationCalculation.InformationCalculation.type = pensjon.trygdetid[].type : code
  TotalLengthPeriodsInsuranceResidence.InformationCalculation.InformationCalculation.informationCalculation = pensjon.trygdetid[].beregning : code
  TotalLengthPeriodsInsuranceResidence.InformationCalculation.InformationCalculation.TotalNumber = pensjon.trygdetid[] > total
  InformationFurtherP5000.p5000WillSendByOtherInstitutionFurtherInsuranceIndicator = pensjon.separatP5000sendes : ja-kode
`
