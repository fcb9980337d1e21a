/** Documents of applicable legislation. How a row reads: `index.ts`. */
export const legislationRows = `
A*
  Person.PersonIdentification = nav.bruker > person
  Person.AdditionalInformationPerson.nationality = nav.bruker.person.statsborgerskap[].land : land
  CompetentInstitutionIfDiffersFromSending.institutionID = nav.eessisak.institusjonsid
  CompetentInstitutionIfDiffersFromSending.institutionName = nav.eessisak.institusjonsnummer
  Addresses.Address.type = nav.bruker.adresse[].type : adressetype
  Addresses.Address.Address = nav.bruker.adresse[] > address
  IdentificationEmployer.Employer | EmployerInMemberStateWhichLegislationApplies.Employer | EmployerInPostingState.Employer = nav.arbeidsgiver[] > employer
  IdentificationSelfEmployment.SelfEmployment | SelfEmployment.SelfEmployment = nav.selvstendig.arbeidsgiver[] > employer
  PlaceWork.PlaceWork.companyNameVesselName = nav.arbeidssted[].navn
  PlaceWork.PlaceWork.flagStateHomeBase = nav.arbeidssted[].hjemmebase
  PlaceWork.PlaceWork.Address = nav.arbeidssted[].adresse > address
  PlaceWork.PlaceWork.noFixedAddressInStateWorkIndicator = nav.arbeidssted[].erikkefastadresse : ja
  AdditionalInformation.additionalInformation = nav.ytterligereinformasjon

A001
  EmployerInHostCountryIfRelevant = medlemskap.vertsland.arbeidsgiver[] > employer
  RequestedPeriod.startDate = medlemskap.soeknadsperiode.startdato
  RequestedPeriod.endDate = medlemskap.soeknadsperiode.sluttdato
  RequestedForSituationsCoveredByArti8832004.other = medlemskap.unntak.grunnlag.annet
  ApplicableLegislation.applicableLegislationCurrentSituation = medlemskap.naavaerendemedlemskap[].land : land
  ApplicableLegislation.applicableLegislationRequestedSituation = medlemskap.forespurtmedlemskap[].land : land
  MoreInformation.TypeRequest.amendmentIndicator = medlemskap.anmodning.erendring : ja
  MoreInformation.DatesPreviousRequest.DatePreviousRequest.date = medlemskap.forrigesoeknad[].dato
  MoreInformation.PreviousPeriods.Period.FixedPeriod.startDate = medlemskap.tidligereperiode[].fastperiode.startdato
  MoreInformation.PreviousPeriods.Period.FixedPeriod.endDate = medlemskap.tidligereperiode[].fastperiode.sluttdato
  MoreInformation.descriptionOtherSituation = medlemskap.unntak.spesielleomstendigheter.beskrivelseannensituasjon
  MoreInformation.dateWhichContractWithSendingEmployerStarted = medlemskap.unntak.startdatokontraktansettelse
  MoreInformation.dateWhichEmployeeFirstInsuredInSendingCountry = medlemskap.unntak.startdatoansattforsikret
  MoreInformation.justification = medlemskap.unntak.begrunnelse

A003 A009 A010
  DecisionLegislationApplicable.Decision.InitialDecision = medlemskap.vedtak.eropprinneligvedtak : ja
  DecisionLegislationApplicable.Decision.InitialDecision = medlemskap.vedtak.erendringsvedtak : omvendt
  DecisionLegislationApplicable.Decision.AmendingDecision.datePreviousDecision = medlemskap.vedtak.datoforrigevedtak
  DecisionLegislationApplicable.memberStateWhichLegislationApplies = medlemskap.vedtak.land : land
  DecisionLegislationApplicable.theDecisionAppliesForDurationActivityIndicator = medlemskap.vedtak.gjeldervarighetyrkesaktivitet : ja
  DecisionLegislationApplicable.PeriodForWhichDecisionApplies.FixedPeriod.startDate = medlemskap.vedtak.gjelderperiode.fastperiode.startdato | medlemskap.vedtak.gjelderperiode.startdato
  DecisionLegislationApplicable.PeriodForWhichDecisionApplies.OpenPeriod.startDate = medlemskap.vedtak.gjelderperiode.aapenperiode.startdato
  DecisionLegislationApplicable.PeriodForWhichDecisionApplies.OpenPeriod.typeOpenPeriod = medlemskap.vedtak.gjelderperiode.aapenperiode.type : aapenperiode
  DecisionLegislationApplicable.PeriodForWhichDecisionApplies.FixedPeriod.endDate = medlemskap.vedtak.gjelderperiode.fastperiode.sluttdato | medlemskap.vedtak.gjelderperiode.sluttdato

A003
  EmployerInMemberStateWhichLegislationApplies.activityMarginalAccordingArticle145bEC9872009Indicator = nav.arbeidsgiveraktivitet.eraktivitetmarginal : ja
  EmployerInOtherMemberStateConcerned.Employer = medlemskap.andreland.arbeidsgiver[] > employer
  EmployerInOtherMemberStateConcerned.activityMarginalAccordingArticle145bEC9872009Indicator = medlemskap.andreland.arbeidsgiveraktivitet.eraktivitetmarginal : ja
  InformationDeterminationProvisionalAccording.informationDeterminationProvisionalArt16EC9872009Indicator = medlemskap.isDeterminationProvisional : ja
  ArticleRegulationECNo8832004Or9872009.articleRegulationECNo8832004Or9872009 = medlemskap.relevantartikkelfor8832004eller9872009 : artikkel-883
  RulesApplyProvidedForByRegulationEC883.articleRegulationECNo140871WhichApplies = medlemskap.gjeldendereglerEC883[] : artikkel-1408

A008
  NotificationChangesInRelevantData.Person.familyName = medlemskap.endring.bruker.etternavn
  NotificationChangesInRelevantData.Person.forename = medlemskap.endring.bruker.fornavn
  NotificationChangesInRelevantData.Address = medlemskap.endring.adresse > address
  NotificationChangesInRelevantData.PlaceWorkInHostCountry.companyNameVesselName = medlemskap.endring.arbeidssted.navn
  NotificationChangesInRelevantData.PlaceWorkInHostCountry.Address = medlemskap.endring.arbeidssted > address
  NotificationChangesInRelevantData.changeEffectiveFrom = medlemskap.endring.trerikraftfra
  NotificationChangesInRelevantData.ChangeInPeriod.actualStartingDate = medlemskap.endring.startdato
  NotificationChangesInRelevantData.ChangeInPeriod.actualEndDate = medlemskap.endring.sluttdato
  InformationWorkingInTwoOrMoreMemberStates.stateResidence = medlemskap.bruker.arbeidiflereland.bosted.land : land
  InformationWorkingInTwoOrMoreMemberStates.startDateActivities = medlemskap.bruker.arbeidiflereland.yrkesaktivitet.startdato

A009
  EmployerInOtherMSConcerned.Employer = medlemskap.utsendingsland.arbeidsgiver[] > employer
  articleRegulationECNo8832004 = medlemskap.vedtak.artikkelforordning : artikkel-utsending

A010
  EmployerInOtherMSConcerned.Employer = medlemskap.andreland.arbeidsgiver[] > employer
`
