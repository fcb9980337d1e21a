/**
 * What stands where in the Norwegian agency's JSON: our path = their path, for the document types in the heading (`*` for any letters).
 *
 *     familyName = person.etternavn                     one leaf
 *     sex = person.kjoenn : kjoenn                       a coded leaf, with the words that stand for its codes (words.table.ts)
 *     Address = adresse > address                        a group whose rows are written once, below `shape address`
 *     nationality = person.statsborgerskap[].land : land  many of theirs, several codes in one leaf of ours
 *     a | b = c | d                                      the first of ours that the document type has; theirs in the order in which they are tried
 *
 * Lists of ours need no mark: the definition knows them.
 * @source mapping templates among the public samples (P2100, P4000, P6000, X006); pairs of one document in both dialects; names of samples
 */
export const navRows = `
shape address
  street = gate
  buildingName = bygning
  town = by
  postalCode = postnummer | postkode
  region = region
  country = land : land

shape institution
  institutionID = institusjonsid | institusjon.institusjonsid | id
  institutionName = institusjonsnavn | institusjon.institusjonsnavn | navn

shape pin
  country = land : land
  personalIdentificationNumber = identifikator
  sector = sektor | institusjon.sektor : sektor
  Institution > institution

shape person
  familyName = person.etternavn
  forename = person.fornavn
  dateBirth = person.foedselsdato
  sex = person.kjoenn : kjoenn
  familyNameAtBirth = person.etternavnvedfoedsel
  forenameAtBirth = person.fornavnvedfoedsel | person.forrnavnvedfoedsel
  PINPersonInEachInstitution.PersonalIdentificationNumber = person.pin[] > pin
  IfPINNotProvidedForEveryInstitutionPleaseProvide.PlaceBirth.town = person.foedested.by
  IfPINNotProvidedForEveryInstitutionPleaseProvide.PlaceBirth.region = person.foedested.region
  IfPINNotProvidedForEveryInstitutionPleaseProvide.PlaceBirth.country = person.foedested.land : land
  IfPINNotProvidedForEveryInstitutionPleaseProvide.fatherFamilyNameAtBirth = far.person.etternavnvedfoedsel
  IfPINNotProvidedForEveryInstitutionPleaseProvide.forenameFather = far.person.fornavn | far.person.fornavnvedfoedsel
  IfPINNotProvidedForEveryInstitutionPleaseProvide.motherFamilyNameAtBirth = mor.person.etternavnvedfoedsel
  IfPINNotProvidedForEveryInstitutionPleaseProvide.forenameMother = mor.person.fornavn | mor.person.fornavnvedfoedsel

shape contact
  TelephoneNumbers.TelephoneNumber.number = person.kontakt.telefon[].nummer
  TelephoneNumbers.TelephoneNumber.type = person.kontakt.telefon[].type : telefon
  EmailAddresses.EmailAddress.email = person.kontakt.email[].adresse

shape about-person
  AdditionalInformationPerson.nationality | AdditionalInformationAboutAPerson.nationality | nationality = person.statsborgerskap[].land : land
  AdditionalInformationPerson.previousFamilyName | AdditionalInformationAboutAPerson.previousFamilyName | previousFamilyName = person.tidligereetternavn
  AdditionalInformationPerson.previousForename | AdditionalInformationAboutAPerson.previousForename | previousForename = person.tidligerefornavn
  Address = adresse > address
  FamilyStatus.familyStatus = person.sivilstand[].status : sivilstand
  FamilyStatus.familyStatusDate = person.sivilstand[].fradato
  ContactInformationPerson > contact
  dateDeath = person.doedsdato

shape employer
  name = navn
  IdentificationNumbers.IdentificationNumber.number = identifikator[].id
  IdentificationNumbers.IdentificationNumber.type = identifikator[].type : identifikator
  Address = adresse > address

shape amount
  amount = beloep
  currency = valuta : code

shape case-number
  country = land : land
  caseNumber = saksnummer
  Institution > institution

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

H*
  Person.PersonIdentification = nav.bruker > person
  NotificationRequestForInformation.Person.PersonIdentification | NotificationRequestForInformation.Person.PersonIdentification.PersonIdentification = nav.bruker > person
  Person.AdditionalInformationPerson > about-bruker
  NotificationRequestForInformation.Person.PersonIdentification.AdditionalInformationPerson > about-bruker
  NotificationRequestForInformation.Person.AddressPerson.AddressesPerson.NotificationAddress.NotificationAddress.Address = nav.bruker.adresse[] > address
  AddressPerson.AddressPerson.typeAddress = nav.bruker.adresse[].type : adressetype
  AddressPerson.AddressPerson.Address = nav.bruker.adresse[] > address
  AdditionalInformation.additionalInformation = nav.ytterligereinformasjon

shape about-bruker
  nationality = nav.bruker.person.statsborgerskap[].land : land
  previousFamilyName = nav.bruker.person.tidligereetternavn
  previousForename = nav.bruker.person.tidligerefornavn

H001
  NotificationRequestForInformation.Person.RequestForInformation.dateRequest = horisontal.bruker.anmodning.dato
  NotificationRequestForInformation.Person.RequestForInformation.PleaseProvide.document = horisontal.bruker.anmodning.dokumenter
  NotificationRequestForInformation.Person.RequestForInformation.PleaseProvide.information = horisontal.bruker.anmodning.info
  NotificationRequestForInformation.Person.RequestForInformation.PleaseProvide.followingSED = horisontal.bruker.anmodning.sed
  NotificationRequestForInformation.Person.AdditionalInformationChangeInCircumstances.additionalInformationChangeInCircumstances = horisontal.bruker.ytterligereinfo

H005
  RequestForInformation.detailsRequest = horisontal.anmodningominformasjon.detaljer
  ElementsDetermineResidence.Addresses.typeAddress = horisontal.anmodningominformasjon.fastslaabosted.bruker.adresse[].type : adressetype
  ElementsDetermineResidence.Addresses.Address = horisontal.anmodningominformasjon.fastslaabosted.bruker.adresse[] > address

H010
  DateChangeLegislationApplicable.dateChangeLegislationApplicable = medlemskap.endring.startdato
  DateChangeLegislationApplicable.dateUntilWhichThisChangeApplies = medlemskap.endring.sluttdato

H020 H021
  Claim.Person.PersonInformation.familyName = nav.bruker.person.etternavn
  Claim.Person.PersonInformation.forename = nav.bruker.person.fornavn
  Claim.Person.PersonInformation.dateBirth = nav.bruker.person.foedselsdato
  Claim.Person.PersonInformation.sex = nav.bruker.person.kjoenn : kjoenn
  Claim.Person.familyNameAtBirth = nav.bruker.person.etternavnvedfoedsel
  Claim.Person.forenameAtBirth = nav.bruker.person.fornavnvedfoedsel
  Claim.Person.PersonIdentificationNumber.pINPersonInCompetentMemberState = nav.bruker.person.pin.kompetenteuland | nav.bruker.person.pinland.kompetenteuland
  Claim.Person.PersonIdentificationNumber.pINPersonInMemberStateStayOrResidence = nav.bruker.person.pin.oppholdsland | nav.bruker.person.pinland.oppholdsland
  GlobalClaim.CreditorInstitution = horisontal.refusjonskrav.kreditorinstitusjon > institution
  GlobalClaim.DebtorInstitution = horisontal.refusjonskrav.debitorinstitusjon > institution
  GlobalClaim.globalReferenceSetByCreditorInstitution = horisontal.refusjonskrav.kreditorinstitusjon.globalreferanse
  GlobalClaim.globalReferenceSetByDebtorInstitution = horisontal.refusjonskrav.debitorinstitusjon.globalreferanse
  GlobalClaim.totalNumberInvoices = horisontal.refusjonskrav.totaltantallfakturaer
  GlobalClaim.TotalClaimAmountInCurrencyCreditorInstitution.amount | GlobalClaim.Payment.TotalClaimAmountInCurrencyCreditorInstitution.amount = horisontal.refusjonskrav.kreditorinstitusjon.krav.totalbeloep
  GlobalClaim.TotalClaimAmountInCurrencyCreditorInstitution.currency | GlobalClaim.Payment.TotalClaimAmountInCurrencyCreditorInstitution.currency = horisontal.refusjonskrav.kreditorinstitusjon.krav.valuta : code
  GlobalClaim.TotalClaimAmountInCurrencyCreditorInstitution.paymentDueOn = horisontal.refusjonskrav.kreditorinstitusjon.krav.forfallsdato
  GlobalClaim.Payment.TotalClaimAmountRejectedInCreditorCurrency.amount = horisontal.refusjonskrav.kreditorinstitusjon.krav.avvist.totalbeloep
  GlobalClaim.Payment.TotalClaimAmountRejectedInCreditorCurrency.currency = horisontal.refusjonskrav.kreditorinstitusjon.krav.avvist.valuta : code
  GlobalClaim.Payment.TotalPaymentInCreditorCurrency.amount = horisontal.refusjonskrav.kreditorinstitusjon.utbetaling.totalbeloep
  GlobalClaim.Payment.TotalPaymentInCreditorCurrency.currency = horisontal.refusjonskrav.kreditorinstitusjon.utbetaling.valuta : code
  GlobalClaim.Payment.paymentReferenceForTransferCreditorInstitution = horisontal.refusjonskrav.kreditorinstitusjon.betalingsreferanse
  GlobalClaim.BankDetails.IBAN = horisontal.refusjonskrav.bank.konto.sepa.iban
  GlobalClaim.BankDetails.BICSWIFT = horisontal.refusjonskrav.bank.konto.sepa.swift
  Claim.Reimbursement.issuedOn = horisontal.refusjonskrav.refusjon[].utstedelsesdato
  Claim.Reimbursement.invoiceNumberCreditorInstitution = horisontal.refusjonskrav.refusjon[].kreditorinstitusjon.fakturanummer
  Claim.Reimbursement.InvoiceAmountInCurrencyCreditorInstitution = horisontal.refusjonskrav.refusjon[].kreditorinstitusjon > amount
  Claim.Reimbursement.DetailPartialFullRejection.InvoiceAmountRejectedInCurrencyCreditor = horisontal.refusjonskrav.refusjon[].avslag > amount
  Claim.Reimbursement.PleaseFillInFollowingIfRejectionReasonOther.other = horisontal.refusjonskrav.refusjon[].avslag.grunn.annet

H070
  NotificationDeath.dateDeath = nav.bruker.doedsfall.doedsdato
  NotificationDeath.PlaceDeath = nav.bruker.doedsfall.sted.adresse > address
  PleaseFindAttachedDocumentsConfirmingDeath.OtherDocumentsAttached.OtherDocument.document = nav.bruker.doedsfall.dokumentervedlagt.annet[]

S*
  Person.PersonIdentification = nav.bruker > person
  Person.AdditionalInformationPerson > about-bruker
  PersonAddress = nav.bruker.bostedsadresse > address
  AdditionalInformation.additionalInformation = nav.ytterligereinformasjon

S055
  CertificateIncapacityWork.thePersonMentionedAboveAppliedForCashBenefitsOn = sykdom.soeknad.kontantytelse.soeknadsdato
  CertificateIncapacityWork.AccordingDocumentMentionedAbovePersonIncapable.FixedPeriod.startDate = sykdom.soeknad.kontantytelse.ytelse.periode.fastperiode.startdato
  CertificateIncapacityWork.AccordingDocumentMentionedAbovePersonIncapable.FixedPeriod.endDate = sykdom.soeknad.kontantytelse.ytelse.periode.fastperiode.sluttdato

F*
  Claimant.PersonIdentification = nav.bruker > person
  InformationSpouseOrPartner.PersonIdentification = nav.ektefelle > person
  Claimant.AddressesPerson.AddressPerson.typeAddress = nav.bruker.adresse[].type : adressetype
  Claimant.AddressesPerson.AddressPerson.Address = nav.bruker.adresse[] > address
  InformationSpouseOrPartner.AddressesPerson.AddressPerson.typeAddress = nav.ektefelle.adresse[].type : adressetype
  InformationSpouseOrPartner.AddressesPerson.AddressPerson.Address = nav.ektefelle.adresse[] > address

P*
  LocalCaseNumbers.LocalCaseNumber = nav.eessisak[] > case-number
  InsuredPerson.PersonIdentification | Person.PersonIdentification = nav.bruker > person
  InsuredPerson.AdditionalInformationPerson | Person.AdditionalInformationPerson = nav.bruker > about-person
  Claimant.PersonIdentification | ClaimantSurvivorPension.PersonIdentification | RecipientSurvivorPension.PersonIdentification = pensjon.gjenlevende > person
  Claimant.AdditionalInformationPerson | ClaimantSurvivorPension.AdditionalInformationPerson | RecipientSurvivorPension.AdditionalInformationPerson = pensjon.gjenlevende > about-person
  OtherPerson.PersonIdentification = nav.annenperson > person
  OtherPerson.AdditionalInformationPerson = nav.annenperson > about-person
  Spouse.PersonIdentification = nav.ektefelle > person
  Spouse.AdditionalInformationPerson = nav.ektefelle > about-person
  Spouse.spouse = nav.ektefelle.type : partner
  Children.Child.PersonIdentification | ClaimantChildren.Child.PersonIdentification | Child.PersonIdentification = nav.barn[] > person
  Children.Child.AdditionalInformationPerson | ClaimantChildren.Child.AdditionalInformationPerson = nav.barn[] > about-person
  Children.Child.AdditionalInformationPerson.relationshipInsuredPerson = nav.barn[].relasjontilbruker : barn
  Children.Child.AdditionalInformationPerson.FillInFollowingIfRelationshipInsuredPersonIsOther.specificsOtherChild = nav.barn[].opplysningeromannetbarn
  ClaimantChildren.Child.AdditionalInformationPerson.FillInIfRelationshipClaimantOther.specificsOtherChild = nav.barn[].opplysningeromannetbarn
  InformationRepresentativeLegalGuardian.familyName = nav.verge.person.etternavn
  InformationRepresentativeLegalGuardian.forename = nav.verge.person.fornavn
  InformationRepresentativeLegalGuardian.name = nav.verge.vergenavn
  InformationRepresentativeLegalGuardian.grounds = nav.verge.vergemaal.mandat
  InformationRepresentativeLegalGuardian.Address = nav.verge.adresse > address
  InformationRepresentativeLegalGuardian.ContactInformationPerson = nav.verge > contact
  InformationPayment.payment | InformationPayment.paymentTo = nav.bruker.bank.konto.innehaver.rolle : mottaker
  InformationPayment.BankInformation.accountHolderName = nav.bruker.bank.konto.innehaver.navn
  InformationPayment.BankInformation.SEPAAccount.IBAN = nav.bruker.bank.konto.sepa.iban
  InformationPayment.BankInformation.SEPAAccount.BICSWIFT = nav.bruker.bank.konto.sepa.swift
  FamilyStatus.FamilyStatus.familyStatus = nav.bruker.person.sivilstand[].status : sivilstand
  FamilyStatus.FamilyStatus.familyStatusDate = nav.bruker.person.sivilstand[].fradato
  ClaimInformation.dateClaim | Miscellaneous.dateClaim = nav.krav.dato
  ClaimInformation.typeClaim = nav.krav.type : code
  Miscellaneous.requestedDocuments = pensjon.etterspurtedokumenter
  Miscellaneous.additionalInformation | AdditionalInformation.additionalInformation = pensjon.ytterligeinformasjon | nav.ytterligereinformasjon
  Miscellaneous.startDatePensionPaymentRequestedByInsuredPerson = pensjon.forespurtstartdato
  Miscellaneous.fromEarliestDateEligibilityIndicator = pensjon.angitidligstdato : ja
  Miscellaneous.PleaseFillInFollowingIfAttachmentsOther.otherAttachments | Miscellaneous.PleaseFillInFollowingIfAttachmentsOther.otherAttachment | Miscellaneous.Attachments.PleaseFillInFollowingIfAttachmentsOther.otherAttachment = pensjon.vedleggandre
  Miscellaneous.attachments | Miscellaneous.Attachments.attachments = pensjon.vedlegg[] : vedlegg
  Miscellaneous.numberKnownClaimantsRelatedInsuredPerson = pensjon.antallSokereKjent
  Miscellaneous.Deferment.defermentCountry = pensjon.utsettelse[].institusjon.land | pensjon.utsettelse[].land : land
  Miscellaneous.Deferment.defermentInstitutionName = pensjon.utsettelse[].institusjon.institusjonsnavn | pensjon.utsettelse[].institusjonsnavn
  Miscellaneous.Deferment.defermentInstitutionCode = pensjon.utsettelse[].institusjon.institusjonsid
  Miscellaneous.Deferment.defermentTimeUntilWhichDate = pensjon.utsettelse[].tildato
  Miscellaneous.InstitutionWherePensionNotClaimedYetOnlyP5000.institutionWherePensionNotClaimedYetOnlyP5000Needed = pensjon.institusjonennaaikkesoektompensjon[]
  Miscellaneous.recipientDecision | Miscellaneous.RecipientDecision.recipientDecision = pensjon.vedtak[].mottaker[] | pensjon.mottaker[] : mottaker
  Miscellaneous.deductionsGrounds | Miscellaneous.DeductionsGrounds.deductionsGrounds = pensjon.vedtak[].trekkgrunnlag[] | pensjon.trekkgrunnlag[] : trekk
  Attachments.listAttachments = pensjon.andrevedlegg

shape work
  occupation = yrke
  startDateIntendedEmploymentOrSelfEmployment = planlagtstartdato
  endDateEmploymentOrSelfEmployment = sluttdato
  intendedRetirementDateFromEmploymentOrSelfEmployment = planlagtpensjoneringsdato
  hoursPerWeek = arbeidstimerperuke
  IncomeAmount.amount = inntekt[].beloep
  IncomeAmount.currency = inntekt[].valuta : code
  IncomeAmount.amountEffectiveSince = inntekt[].beloeputbetaltsiden
  IncomeAmount.paymentFrequency = inntekt[].betalingshyppighetinntekt : code
  IncomeAmount.PleaseFillInFollowingIfPaymentFrequencyOther.otherPaymentFrequency = inntekt[].annenbetalingshyppighetinntekt

shape benefit
  benefits = ytelse : code
  PleaseFillInFollowingIfBenefitsOtherBenefits.otherBenefit | PleaseFillInFollowingIfBenefitsOtherBenefits.otherBenefits = annenytelse
  status = status : code
  Institution.Institution.country = institusjon.land : land
  Institution.Institution.personalIdentificationNumber = pin.identifikator
  Institution.Institution.sector = institusjon.sektor : sektor
  Institution.Institution.Institution.institutionID | Institution.Institution.institutionID = institusjon.institusjonsid
  Institution.Institution.Institution.institutionName | Institution.Institution.institutionName = institusjon.institusjonsnavn
  Institution.caseNumber = institusjon.saksnummer
  startDateBenefitsPayment = startdatoutbetaling
  endDateBenefitsPayment = sluttdatoutbetaling
  startDateEntitlementBenefits = startdatoretttilytelse
  endDateEntitlementBenefits | endDateEntitlementBenefit = sluttdatoretttilytelse
  Amount.amount = beloep[].beloep
  Amount.currency = beloep[].valuta : code
  Amount.amountEffectiveSince = beloep[].gjeldendesiden
  Amount.paymentFrequency = beloep[].betalingshyppighetytelse : code
  Amount.PleaseFillInFollowingIfPaymentFrequencyOther.otherPaymentFrequency = beloep[].annenbetalingshyppighetytelse
  ThePensionReceivedBasedOn.totalGrossAmountResidenceBasedPension = totalbruttobeloepbostedsbasert
  ThePensionReceivedBasedOn.totalGrossAmountWorkRelatedPension = totalbruttobeloeparbeidsbasert

P2000 P2100 P2200
  InsuredPersonEmploymentSelfEmploymentDetails.EmploymentSelfemploymentDetails | InsuredPersonEmploymentSelfEmploymentDetails.EmploymentSelfEmploymentDetails | ClaimantEmploymentSelfEmploymentDetails.EmploymentSelfEmploymentDetails = pensjon.bruker.arbeidsforhold[] > work
  InsuredPersonBenefitDetails.BenefitDetails | ClaimantBenefitDetails.BenefitDetails = pensjon.ytelser[] > benefit

P2100
  InsuredPersonDeathDetails.dateDeath = nav.bruker.person.dodsDetalj.dato
  InsuredPersonDeathDetails.placeDeath = nav.bruker.person.dodsDetalj.sted
  InsuredPersonDeathDetails.CauseDeath.causeDeath = nav.bruker.person.dodsDetalj.arsaker[].arsak : code
  InsuredPersonDeathDetails.CauseDeath.PleaseFillInFollowingIfCauseDeathOther.describeOtherCauseDeath = nav.bruker.person.dodsDetalj.arsaker[].annenArsak
  InsuredPersonPensionDetails.PensionReceived.startDatePensionRight = pensjon.gjenlevende.person.relasjontilavdod.pensjondetalj[].startDatoPensjonrettighet
  InsuredPersonPensionDetails.PensionReceived.pension = pensjon.gjenlevende.person.relasjontilavdod.pensjondetalj[].mottattPensjonType : code
  InsuredPersonPensionDetails.PensionReceived.Institution.caseNumber = pensjon.gjenlevende.person.relasjontilavdod.pensjondetalj[].institusjon.saksnummer
  InsuredPersonPensionDetails.PensionReceived.Institution.Institution = pensjon.gjenlevende.person.relasjontilavdod.pensjondetalj[].institusjon > institution
  Claimant.AdditionalInformationPerson.relationshipInsuredPerson = pensjon.gjenlevende.person.relasjontilavdod.relasjon : code
  Claimant.AdditionalInformationPerson.sameHouseholdWithInsuredPersonIndicator = pensjon.gjenlevende.person.relasjontilavdod.sammehusholdning : ja-kode
  Claimant.AdditionalInformationPerson.FillInIfSameHouseholdWithInsured.startDateLivingTogether = pensjon.gjenlevende.person.relasjontilavdod.sammehusholdningfradato
  Claimant.AdditionalInformationClaimantWhenClaimant.dateMarriageOrRegisteredPartnershipWithInsuredPerson = pensjon.gjenlevende.person.relasjontilavdod.giftParnerDato
  Claimant.AdditionalInformationClaimantWhenClaimant.CommonChildrenClaimantInsuredPerson.didClaimantInsuredPersonHaveHadAChildInCommonIndicator = pensjon.gjenlevende.person.relasjontilavdod.harfellesbarn : ja-kode
  Claimant.AdditionalInformationClaimantWhenClaimant.CommonChildrenClaimantInsuredPerson.ifClaimantExpectingAChildStateExpectedDateBirthForChild = pensjon.gjenlevende.person.relasjontilavdod.forventetTerim
  Claimant.AdditionalInformationClaimantWhenClaimant.separationType = pensjon.gjenlevende.person.relasjontilavdod.sperasjonType : code
  Claimant.AdditionalInformationClaimantWhenClaimant.MarriageOrRegisteredPartnershipAfterDeathInsured.dateMarriageOrRegisteredPartnershipAfterDeathInsured = pensjon.gjenlevende.person.nyttEkteskapPartnerskapEtterForsikredeDod.fraDato
  Claimant.AdditionalInformationClaimantWhenClaimant.MarriageOrRegisteredPartnershipAfterDeathInsured.NewSpousePartnerClaimant.familyName = pensjon.gjenlevende.person.nyttEkteskapPartnerskapEtterForsikredeDod.etternavn
  Claimant.AdditionalInformationClaimantWhenClaimant.MarriageOrRegisteredPartnershipAfterDeathInsured.NewSpousePartnerClaimant.forename = pensjon.gjenlevende.person.nyttEkteskapPartnerskapEtterForsikredeDod.fornavn
  Claimant.livingTogetherWithNewSpousePartnerIndicator = pensjon.gjenlevende.person.nyttEkteskapPartnerskapEtterForsikredeDod.borsammen : ja-kode

shape closed-period
  Period.FixedPeriod.startDate = periode.lukketPeriode.fom
  Period.FixedPeriod.endDate = periode.lukketPeriode.tom
  uncertainDatesIndicator = usikkerDatoIndikator : ja-kode
  country = land : land
  additionalInformationConcerningPeriod = annenInformasjon

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
  informationCalculation = beregning : code

shape total
  years = sum.aar
  quarters = sum.kvartal
  months = sum.maaneder
  weeks = sum.uker
  Days.no = sum.dager.nr
  Days.unit = sum.dager.type : code

P5000
  CertificationInsuranceResidencePeriodsInsured.contextTransmission = pensjon.medlemskapboarbeid.enkeltkrav.krav : code
  CertificationInsuranceResidencePeriodsInsured.insuranceResidencePeriodsIndicator = pensjon.medlemskapboarbeid.gyldigperiode : gyldig
  CertificationInsuranceResidencePeriodsInsured.InsuranceResidencePeriods.Periods.PeriodWithStartEndDate = pensjon.medlemskapboarbeid.medlemskap[] > insurance
  TotalLengthPeriodsInsuranceResidence.ContingencyRelevance.ContingencyRelevance.type = pensjon.medlemskapTotal[].type : code
  TotalLengthPeriodsInsuranceResidence.ContingencyRelevance.ContingencyRelevance.contingencyRelevance = pensjon.medlemskapTotal[].relevans : code
  TotalLengthPeriodsInsuranceResidence.ContingencyRelevance.ContingencyRelevance.TotalNumber = pensjon.medlemskapTotal[] > total
  TotalLengthPeriodsInsuranceResidence.InformationCalculation.InformationCalculation.type = pensjon.trygdetid[].type : code
  TotalLengthPeriodsInsuranceResidence.InformationCalculation.InformationCalculation.informationCalculation = pensjon.trygdetid[].beregning : code
  TotalLengthPeriodsInsuranceResidence.InformationCalculation.InformationCalculation.TotalNumber = pensjon.trygdetid[] > total
  InformationFurtherP5000.p5000WillSendByOtherInstitutionFurtherInsuranceIndicator = pensjon.separatP5000sendes : ja-kode

P6000
  Decisions.Decision.typePension = pensjon.vedtak[].type : code
  Decisions.Decision.definedPension = pensjon.vedtak[].basertPaa : code
  Decisions.Decision.PleaseFillInFollowingIfTypePensionOther.otherPension = pensjon.vedtak[].basertPaaAnnen
  Decisions.Decision.decision = pensjon.vedtak[].resultat : code
  Decisions.Decision.awardBenefitArticle = pensjon.vedtak[].artikkel : code
  Decisions.Decision.startDatePensionRight = pensjon.vedtak[].virkningsdato
  Decisions.Decision.DetailsPensionPaymentPeriods.payableFrom = pensjon.vedtak[].beregning[].periode.fom
  Decisions.Decision.DetailsPensionPaymentPeriods.payableTo = pensjon.vedtak[].beregning[].periode.tom
  Decisions.Decision.DetailsPensionPaymentPeriods.PensionAmount.grossAmount = pensjon.vedtak[].beregning[].beloepBrutto.beloep
  Decisions.Decision.DetailsPensionPaymentPeriods.PensionAmount.netAmount = pensjon.vedtak[].beregning[].beloepNetto.beloep
  Decisions.Decision.DetailsPensionPaymentPeriods.PensionAmount.grossAmountBasicPension = pensjon.vedtak[].beregning[].beloepBrutto.ytelseskomponentGrunnpensjon
  Decisions.Decision.DetailsPensionPaymentPeriods.PensionAmount.grossAmountSupplementaryPension = pensjon.vedtak[].beregning[].beloepBrutto.ytelseskomponentTilleggspensjon
  Decisions.Decision.DetailsPensionPaymentPeriods.currency = pensjon.vedtak[].beregning[].valuta : code
  Decisions.Decision.DetailsPensionPaymentPeriods.PleaseFillInFollowingIfPaymentFrequencyOther.otherPaymentFrequency = pensjon.vedtak[].beregning[].utbetalingshyppighetAnnen
  Decisions.Decision.actualStartDatePensionPaymentsFromInstitution = pensjon.vedtak[].kjoeringsdato
  Decisions.Decision.supplementsAdditionalFrequentPaymentsPension = pensjon.vedtak[].ukjent.beloepBrutto.ytelseskomponentAnnen
  Decisions.Decision.basedVoluntaryContributions = pensjon.vedtak[].grunnlag.medlemskap : code
  Decisions.Decision.basedOtherPersonInsurancePeriods = pensjon.vedtak[].grunnlag.opptjening.forsikredeAnnen : code
  Decisions.Decision.creditedPeriodIndicator = pensjon.vedtak[].grunnlag.framtidigtrygdetid : ja-kode
  Decisions.Decision.RejectionReasons.rejectionReasons = pensjon.vedtak[].avslagbegrunnelse[].begrunnelse : code
  Decisions.Decision.RejectionReasons.FillInIfRejectionReasonsOther.otherReasons = pensjon.vedtak[].avslagbegrunnelse[].annenbegrunnelse
  Decisions.Decision.PartialSuspensionPension.pensionPartlySuspendedIndicator = pensjon.vedtak[].delvisstans.indikator : ja-kode
  Decisions.Decision.PartialSuspensionPension.PleaseFillInFollowingIfPensionPartlySuspendedYes.amount = pensjon.vedtak[].delvisstans.utbetaling.beloepBrutto
  Decisions.Decision.PartialSuspensionPension.PleaseFillInFollowingIfPensionPartlySuspendedYes.currency = pensjon.vedtak[].delvisstans.utbetaling.valuta : code
  Decisions.Decision.PartialSuspensionPension.PleaseFillInFollowingIfPensionPartlySuspendedYes.reason = pensjon.vedtak[].delvisstans.utbetaling.begrunnelse
  Decisions.Decision.additionalInformation = pensjon.vedtak[].begrunnelseAnnen
  Reductions.ReductionsPension.pensionReducedPursuantOverlappingBenefitsSameKind = pensjon.reduksjon[].type : code
  Reductions.ReductionsPension.pensionReducedPursuantOverlappingOrBenefitsOrIncome = pensjon.reduksjon[].aarsak.annenytelseellerinntekt : code
  Reductions.ReductionsPension.FillInIfPensionHasBeenReduced.otherBenefitsSourceIncome = pensjon.reduksjon[].aarsak.inntektAnnen
  Reductions.ReductionsPension.articleConcerningLimitationRuleOverlapping = pensjon.sak.reduksjon[].artikkeltype : code
  Reductions.ReductionsPension.PeriodOverlapping.startDateRuleAgainstOverlapping = pensjon.reduksjon[].virkningsdato[].startdato
  Reductions.ReductionsPension.PeriodOverlapping.endDateRuleAgainstOverlapping = pensjon.reduksjon[].virkningsdato[].sluttdato
  AdditionalInformationDecision.benefitsAIndicator = pensjon.sak.artikkel54 : ja-kode
  AdditionalInformationDecision.suspensionPension = pensjon.tilleggsinformasjon.opphoer.dato
  AdditionalInformationDecision.withdrawalPension = pensjon.tilleggsinformasjon.opphoer.annulleringdato
  AdditionalInformationDecision.dateWhenDecisionIssuedStatedDecision = pensjon.tilleggsinformasjon.dato
  AdditionalInformationDecision.InformationRightAReview.timeLimitsForReview = pensjon.sak.kravtype[].datoFrist
  AdditionalInformationDecision.InformationRightAReview.WhereAddressReview.Institution = pensjon.tilleggsinformasjon.andreinstitusjoner[] > institution
  AdditionalInformationDecision.InformationRightAReview.WhereAddressReview.Address.street = pensjon.tilleggsinformasjon.andreinstitusjoner[].institusjonsadresse
  AdditionalInformationDecision.InformationRightAReview.WhereAddressReview.Address.buildingName = pensjon.tilleggsinformasjon.andreinstitusjoner[].bygningsnr | pensjon.tilleggsinformasjon.andreinstitusjoner[].bygningsnavn
  AdditionalInformationDecision.InformationRightAReview.WhereAddressReview.Address.town = pensjon.tilleggsinformasjon.andreinstitusjoner[].poststed
  AdditionalInformationDecision.InformationRightAReview.WhereAddressReview.Address.postalCode = pensjon.tilleggsinformasjon.andreinstitusjoner[].postnummer
  AdditionalInformationDecision.InformationRightAReview.WhereAddressReview.Address.region = pensjon.tilleggsinformasjon.andreinstitusjoner[].region
  AdditionalInformationDecision.InformationRightAReview.WhereAddressReview.Address.country = pensjon.tilleggsinformasjon.andreinstitusjoner[].land : land
  AdditionalInformationDecision.decisionGivenAResultReviewAccordingArt4829872009Indicator = pensjon.tilleggsinformasjon.artikkel48 : ja-kode
  AdditionalInformationDecision.InstitutionGivingDecisionIfDifferentFromSending.Institution.country = pensjon.tilleggsinformasjon.annen.institusjonsadresse.land : land
  AdditionalInformationDecision.InstitutionGivingDecisionIfDifferentFromSending.Institution.personalIdentificationNumber = pensjon.tilleggsinformasjon.person.pinannen.identifikator
  AdditionalInformationDecision.InstitutionGivingDecisionIfDifferentFromSending.Institution.sector = pensjon.tilleggsinformasjon.person.pinannen.sektor : sektor
  AdditionalInformationDecision.InstitutionGivingDecisionIfDifferentFromSending.Institution.Institution.institutionID = pensjon.tilleggsinformasjon.annen.institusjonsid
  AdditionalInformationDecision.InstitutionGivingDecisionIfDifferentFromSending.Institution.Institution.institutionName = pensjon.tilleggsinformasjon.annen.institusjonsnavn
  AdditionalInformationDecision.InstitutionGivingDecisionIfDifferentFromSending.caseNumber = pensjon.tilleggsinformasjon.saksnummer
  AdditionalInformationDecision.referenceNumberDecisionIfOtherThanCaseNumber = pensjon.tilleggsinformasjon.saksnummerAnnen
  AdditionalInformationDecision.otherInformation = pensjon.tilleggsinformasjon.anneninformation

shape decision-of
  Institution.Institution.country = land : land
  Institution.Institution.sector = sektor : sektor
  Institution.Institution.Institution > institution
  Institution.caseNumber = saksnummer | institusjon.saksnummer

P7000
  PensionAwarded.AwardedPensionDecision = pensjon.samletVedtak.tildeltepensjoner[].institusjon > decision-of
  PensionAwarded.AwardedPensionDecision.Institution.Institution.personalIdentificationNumber = pensjon.samletVedtak.tildeltepensjoner[].institusjon.personNr
  PensionAwarded.AwardedPensionDecision.typePension = pensjon.samletVedtak.tildeltepensjoner[].pensjonType : code
  PensionAwarded.AwardedPensionDecision.startDatePensionRight = pensjon.samletVedtak.tildeltepensjoner[].startdatoPensjonsRettighet
  PensionAwarded.AwardedPensionDecision.pensionHasBeenReducedInViewOf = pensjon.samletVedtak.tildeltepensjoner[].reduksjonsGrunn : code
  PensionAwarded.AwardedPensionDecision.InformationRightAReview.WhereAddressReview.whereAddressReview = pensjon.samletVedtak.tildeltepensjoner[].adressatForRevurdering[].adressatforrevurdering
  PensionAwarded.AwardedPensionDecision.InformationRightAReview.timeLimitsForReview = pensjon.samletVedtak.tildeltepensjoner[].revurderingtidsfrist
  PensionRejected.RejectedPensionDecision = pensjon.samletVedtak.avslag[].pin > decision-of
  PensionRejected.RejectedPensionDecision.Institution.Institution.personalIdentificationNumber = pensjon.samletVedtak.avslag[].pin.identifikator
  PensionRejected.RejectedPensionDecision.typePension = pensjon.samletVedtak.avslag[].pensjonType : code
  PensionRejected.RejectedPensionDecision.dateWhenDecisionIssuedStatedDecision = pensjon.samletVedtak.avslag[].dato
  PensionRejected.RejectedPensionDecision.rejectionReasons = pensjon.samletVedtak.avslag[].begrunnelse : code
  PensionRejected.RejectedPensionDecision.InformationRightAReview.timeLimitsForReview = pensjon.samletVedtak.avslag[].tidsfristForRevurdering

P8000
  ReferencePerson.thisRequestMadeWithReferencePersonNamedIn = pensjon.anmodning.referanseTilPerson : code
  OtherPerson.rolePerson = nav.annenperson.person.rolle : code
  RelationshipDependantFamilyMemberOrChildInsured.RelationshipInsuredPerson.relationshipInsuredPerson = pensjon.anmodning.relasjonTilForsikretPerson : code
  RelationshipDependantFamilyMemberOrChildInsured.FillInIfRelationshipInsuredPerson.descriptionOtherRelative = pensjon.anmodning.beskrivelseAnnenSlektning
  RequestForDocument.FillInIfPleaseProvideWithFollowing.additionalInformationDocument = pensjon.anmodning.ytterligereInfoOmDokumenter
  RequestForDocument.reasonForRequest = pensjon.anmodning.begrunnKrav
  RequestForSED.RequestForSED.FillInIfPleaseProvideWithFollowing.otherRequestedSED = pensjon.anmodning.seder[].andreEtterspurteSEDer
  RequestForSED.RequestForSED.FillInIfPleaseProvideWithFollowing.reasonForRequest = pensjon.anmodning.seder[].begrunnelse
  RequestForInformation.otherRequestedInformation = pensjon.anmodning.informasjon.annenEtterspurtInformasjon
  RequestForInformation.reasonForRequest = pensjon.anmodning.informasjon.begrunnelseKrav
  RequestForInformation.PersonIncome.pleaseInformAboutPersonIncome = pensjon.anmodning.personInntekt[].inntekt : code
  RequestForInformation.PersonIncome.pleaseStateIncomeEffectiveSince = pensjon.anmodning.personInntekt[].oppgiInntektFOM
  RequestForConfirmationInformation.pleaseConfirmFollowingInformation = pensjon.anmodning.anmodningOmBekreftelse.bekreftelseInfo
  RequestForConfirmationInformation.reasonForRequest = pensjon.anmodning.anmodningOmBekreftelse.bekreftelsesGrunn
  RequestForPersonStatement.pleaseProvideFollowingStatementPerson = pensjon.anmodning.anmodningPerson.egenerklaering
  RequestForPersonStatement.reasonForRequest = pensjon.anmodning.anmodningPerson.begrunnelseKrav

shape benefit-of-person
  startDatePayment = ytelsesdatoer.datotyper.startdatoutbetaling
  endDatePayment = ytelsesdatoer.datotyper.sluttdatoutbetaling
  dateClaimForBenefit = ytelsesdatoer.datotyper.datokravytelse
  startDateEntitlement = ytelsesdatoer.datotyper.startdatoretttilytelser
  startDateReductionBenefit = ytelsesdatoer.datotyper.startdatoredusertytelse
  startDateSuspensionBenefit = ytelsesdatoer.datotyper.startdatoforstansytelse
  endDateSuspensionBenefit = ytelsesdatoer.datotyper.sluttdatoforstansiytelser
  endDateReductionBenefit = datotyper.sluttdatoredusertytelse
  endDateEntitlement = datotyper.sluttdatorettytelse
  dateRejectionBenefit = datotyper.datoavslagpaaytelse
  FillInIfTheFollowingBenefitOther.otherBenefit = ytelsesdatoer.annenytelse
  thePerson = ytelsesdatoer.personkravstatus | status : code
  theFollowingBenefit = ytelsestype : code
  supplementsAdditionalFrequentPaymentsPension = tilleggsytelserutbetalingitilleggtilpensjon
  otherInformationBenefit = anneninfoomytelsertekst
  Amount.amount = beloep[].beloep
  Amount.currency = beloep[].valuta : code
  Amount.amountEffectiveSince = beloep[].gjeldendesiden
  Amount.paymentFrequency = beloep[].betalingshyppighetytelse : code
  Amount.PleaseFillInFollowingIfPaymentFrequencyOther.otherPaymentFrequency = beloep[].annenbetalingshyppighetytelse

P9000 P10000
  CurrentAddressPerson.Address = nav.annenperson.adresse > address
  CurrentAddressPerson.dateChangeAddress = nav.annenperson.adresse.datoforadresseendring
  InformationPersonActivity.InformationNonActivity.startDate = pensjon.merinformasjon.yrkesaktiv[].startdato
  InformationPersonActivity.InformationNonActivity.endDate = pensjon.merinformasjon.yrkesaktiv[].sluttdato
  InformationPersonActivity.InformationNonActivity.thePersonIsWasNonActiveIndicator = pensjon.merinformasjon.yrkesaktiv[].yrkesstatus : ja-kode
  InformationPersonActivity.InformationUnemployment.startDate = pensjon.merinformasjon.infoarbeidsledig[].startdato
  InformationPersonActivity.InformationUnemployment.endDate = pensjon.merinformasjon.infoarbeidsledig[].sluttdato
  InformationPersonActivity.InformationUnemployment.thePersonIsWasUnemployedIndicator = pensjon.merinformasjon.infoarbeidsledig[].arbeidsledig : ja-kode
  InformationPersonActivity.DetailedInformationActivity.occupation = pensjon.merinformasjon.aktivitetsinfo[].sted
  InformationPersonActivity.DetailedInformationActivity.startDateActivity = pensjon.merinformasjon.aktivitetsinfo[].startdato
  InformationPersonActivity.DetailedInformationActivity.endDateActivity = pensjon.merinformasjon.aktivitetsinfo[].sluttdato
  InformationPersonActivity.DetailedInformationActivity.workingHoursPerWeek = pensjon.merinformasjon.aktivitetsinfo[].antalltimer
  InformationPersonActivity.DetailedInformationActivity.thePersonIsWasRunningActivityAs = pensjon.merinformasjon.aktivitetsinfo[].ansattype : code
  InformationPersonActivity.additionalInformationActivityNonActivity = pensjon.merinformasjon.aktivitetsinfotilleggsopplysning | pensjon.tilleggsinformasjon.yrkesaktivitet.ingenaktivtetinformasjon
  AdditionalInformation.additionalInformation = pensjon.merinformasjon.tilleggsinformasjon | pensjon.tilleggsinformasjon.yrkesaktivitet.tilleggsopplysning
  LifeDeathInformation.PlaceBirth.Address.town | LifeDeathInformation.PlaceBirth.townBirth = pensjon.merinformasjon.livdoedinfo.by
  LifeDeathInformation.PlaceBirth.Address.region | LifeDeathInformation.PlaceBirth.regionBirth = pensjon.merinformasjon.livdoedinfo.region
  LifeDeathInformation.PlaceBirth.Address.country | LifeDeathInformation.PlaceBirth.countryBirth = pensjon.merinformasjon.livdoedinfo.land : land
  LifeDeathInformation.dateDeathPersonIs = pensjon.merinformasjon.livdoedinfo.dodsdato
  LifeDeathInformation.accordingOurOfficialSources = pensjon.merinformasjon.livdoedinfo.lever : code
  InformationPersonIncome.PersonIncome.startDateReceivingIncome = pensjon.merinformasjon.infoinntekt[].startdatomottakinntekt
  InformationPersonIncome.PersonIncome.endDateReceivingIncome = pensjon.merinformasjon.infoinntekt[].sluttdatomottakinntekt
  InformationPersonIncome.PersonIncome.thePerson = pensjon.merinformasjon.infoinntekt[].inntektellerikke : code
  InformationPersonIncome.PersonIncome.sourceIncome = pensjon.merinformasjon.infoinntekt[].inntektskilde
  InformationPersonIncome.PersonIncome.additionalInformationIncome = pensjon.merinformasjon.infoinntekt[].ytterligereinfoinntekt
  InformationPersonIncome.PersonIncome.supplementsAdditionalFrequentPaymentsIncome = pensjon.merinformasjon.infoinntekt[].tilleggsytelserutbetalingeritilleggtilinntekt
  InformationPersonIncome.PersonIncome.Amount.amount = pensjon.merinformasjon.infoinntekt[].inntektbelop[].beloep
  InformationPersonIncome.PersonIncome.Amount.currency = pensjon.merinformasjon.infoinntekt[].inntektbelop[].valuta : code
  InformationPersonIncome.PersonIncome.Amount.amountEffectiveSince = pensjon.merinformasjon.infoinntekt[].inntektbelop[].beloepgjeldendesiden
  InformationPersonIncome.PersonIncome.Amount.paymentFrequency = pensjon.merinformasjon.infoinntekt[].inntektbelop[].betalingshyppighet : code
  StatementPerson.dateStatement = pensjon.merinformasjon.egenerklaering.dato
  StatementPerson.thePersonMadeSignedAtOurInstitutionFollowingStatement = pensjon.merinformasjon.egenerklaering.egenerklaering
  ContactInformationPerson.telephoneNumberPerson = pensjon.merinformasjon.bruker.person.kontakt.telefonnr
  ContactInformationPerson.emailPerson = pensjon.merinformasjon.bruker.person.kontakt.emailadr
  ContactInformationPerson = pensjon.merinformasjon.bruker > contact
  ContactInformationPerson.AddressForCorrespondence.Address = pensjon.merinformasjon.bruker.adresse > address
  ContactInformationPerson.AddressForCorrespondence.pOBoxAddress = pensjon.merinformasjon.bruker.adresse.postadresse
  ContactInformationPerson.contactPersonAtAddress = pensjon.merinformasjon.bruker.adresse.kontaktpersonadresse
  InformationPersonBenefit.PersonBenefitInformation = pensjon.merinformasjon.ytelser[] > benefit-of-person
  ClaimForReviewAccordingArt482RegECNo9872009.seeP7000Dated = pensjon.merinformasjon.kravomgjennomgang.p7000datert
  ClaimForReviewAccordingArt482RegECNo9872009.dateWhenClaimForReviewSubmitted = pensjon.merinformasjon.kravomgjennomgang.framsettelsesdatokrav
  RelationshipDependantFamilyMemberOrChildInsured.RelationshipInsuredPerson.relationshipInsuredPerson = pensjon.merinformasjon.relasjonforsoerget.relasjonforsikretperson : code
  RelationshipDependantFamilyMemberOrChildInsured.RelationshipInsuredPerson.FillInIfRelationshipInsuredPerson.descriptionOtherRelative = pensjon.merinformasjon.relasjonforsoerget.beskrivelseannenslektning
  TransferringDocument.additionalInformationDocument = pensjon.merinformasjon.overfoertedok.informasjonomdok
  TransferringDocument.pleaseFindAttachedFollowingDocument = pensjon.merinformasjon.overfoertedok.vedlagtedok[] : code
  InformationAttendanceSchoolTrainingHigherStudies.AttendanceSchoolTrainingHigherStudies.startDateAttendanceSchoolTrainingHigherStudies = pensjon.merinformasjon.infoskolegang[].startdatoskolegang
  InformationAttendanceSchoolTrainingHigherStudies.AttendanceSchoolTrainingHigherStudies.endDateAttendanceSchoolTrainingHigherStudies = pensjon.merinformasjon.infoskolegang[].sluttdatoskolegang
  InformationAttendanceSchoolTrainingHigherStudies.AttendanceSchoolTrainingHigherStudies.nameEducationalInstitutionSchoolUniversity = pensjon.merinformasjon.infoskolegang[].skolenavn
  InformationAttendanceSchoolTrainingHigherStudies.AttendanceSchoolTrainingHigherStudies.detailedInformationAttendanceSchoolOrTraining = pensjon.merinformasjon.infoskolegang[].merinfoomskolegang
  InformationAttendanceSchoolTrainingHigherStudies.AttendanceSchoolTrainingHigherStudies.typeSchoolTrainingHigherStudies = pensjon.merinformasjon.infoskolegang[].typeskolegang
  InformationWithdrawalPensionClaim.ThePersonHasWithdrawnPensionClaimUnderLegislation.dateWithdrawal = pensjon.merinformasjon.tilbaketrekkingpensjonskrav[].datofortilbakekalling
  InformationWithdrawalPensionClaim.ThePersonHasWithdrawnPensionClaimUnderLegislation.countryCode = pensjon.merinformasjon.tilbaketrekkingpensjonskrav[].landkode : land
  InformationWithdrawalPensionClaim.ThePersonHasWithdrawnPensionClaimUnderLegislation.comments = pensjon.merinformasjon.tilbaketrekkingpensjonskrav[].kommentar
  ReferencePerson.thisInformationGivenWithReferencePersonNamedIn = pensjon.merinformasjon.referansetilperson : code

P9000
  ReferenceRequestP8000.thisReplyMadeInResponseRequestP8000Dated = pensjon.tilleggsinformasjon.p8000.dato
  ReferenceRequestP8000.thisReplyMadeWithReferencePersonNamedIn = pensjon.tilleggsinformasjon.p8000.henvisningperson : code
  ReplyRequestForDocument.additionalInformationDocument = pensjon.tilleggsinformasjon.vedlegginfo
  ReplyRequestForDocument.pleaseFindAttachedFollowingDocument = pensjon.tilleggsinformasjon.vedlegg[].dokument : code
  ReplyRequestForOtherInformation.otherInformation = pensjon.tilleggsinformasjon.anneninformation
  ConfirmationInformation.ConfirmationInformation.theInformation = pensjon.tilleggsinformasjon.bekreftelseSed[].info : code
  ConfirmationInformation.ConfirmationInformation.reasonWhyDoNotConfirmInformationDifferences = pensjon.tilleggsinformasjon.bekreftelseSed[].aarsak
  ConfirmationInformation.ConfirmationInformation.theInformationInP8000StatedInPoint = pensjon.tilleggsinformasjon.bekreftelseSed[].p8000ref
  ConfirmationInformation.ConfirmationInformation.differentInformationInOurPossessionIs = pensjon.tilleggsinformasjon.bekreftelseSed[].grunn
  NegativeReply.reasons = pensjon.tilleggsinformasjon.negativtsvar.aarsakgrunn : code
  NegativeReply.PleaseFillInFollowingIfReasonsOtherReasons.otherReasons = pensjon.tilleggsinformasjon.negativtsvar.aarsakannen
  NegativeReply.reasonsForNotSendingSED = pensjon.tilleggsinformasjon.negativtsvar.aarsakikkesendsed
  NegativeReply.WeRegretButAreUnableSendYou.followingDocument = pensjon.tilleggsinformasjon.negativtsvar.dokument
  NegativeReply.WeRegretButAreUnableSendYou.followingConfirmationInformation = pensjon.tilleggsinformasjon.negativtsvar.bekreftelseinformasjon
  NegativeReply.WeRegretButAreUnableSendYou.followingInformation = pensjon.tilleggsinformasjon.negativtsvar.informasjon
  NegativeReply.WeRegretButAreUnableSendYou.followingSED = pensjon.tilleggsinformasjon.negativtsvar.sed
  PersonalIdentificationNumber.personalIdentificationNumberForPersonConcernedIs = nav.annenperson.person.pinannen.identifikator

P1000 P1100
  AdditionalInformationChild.dateDeath = nav.barnoppdragelse.doedsdato
  AdditionalInformationChild.relationshipInsuredPerson = nav.barnoppdragelse.relasjonperson.verdi : code
  AdditionalInformationChild.PleaseFillInFollowingIfOtherChild.specificsOtherChild = nav.barnoppdragelse.relasjonperson.merknad
  InformationConcerningChildRaisingPeriodsFrom.ChildRaisingAlleged.Period.FixedPeriod.startDate = nav.barnoppdragelse.periode[].startdato
  InformationConcerningChildRaisingPeriodsFrom.ChildRaisingAlleged.Period.FixedPeriod.endDate = nav.barnoppdragelse.periode[].sluttdato
  InformationConcerningChildRaisingPeriodsFrom.ChildRaisingAlleged.countryChildRaising = nav.barnoppdragelse.periode[].land : land
  InformationConcerningChildRaisingPeriodsFrom.activityInsuredAnEmployedOrSelfArt442EC9872009Indicator = nav.barnoppdragelse.art442ECverdi : ja-kode
  InformationConcerningChildRaisingPeriodsFrom.remarks = nav.barnoppdragelse.merknakder
  ReferenceRequestSEDP1000.considerChildRaisingPeriodsNationalLegislationIndicator = nav.barnoppdragelse.svar.nasjonalverdi : ja-kode
  ReferenceRequestSEDP1000.PursuitAnEmployedOrSelfEmployedActivity.insuredBecameSubjectLegislationStateDueActivityIndicator = nav.barnoppdragelse.svar.aktivitetverdi : ja-kode
  ReferenceRequestSEDP1000.PursuitAnEmployedOrSelfEmployedActivity.FillInIfTheInsuredPersonBecame.ifYesPleaseStateFromWhichDate = nav.barnoppdragelse.svar.fradato
  ReferenceRequestSEDP1000.remarks = nav.barnoppdragelse.svar.merknader

P12000 P13000
  ReferencePerson.thisReplyMadeWithReferencePersonNamedIn = pensjon.foresporsel.referanseTilPerson : code
  InformationPension.DetailsPayment.typePensionInSendingInstitution = pensjon.pensjoninfo[].betalingsdetaljer.pensjonstype : code
  InformationPension.DetailsPayment.payableFrom = pensjon.pensjoninfo[].betalingsdetaljer.fradato
  InformationPension.DetailsPayment.Amount.amount = pensjon.pensjoninfo[].betalingsdetaljer.belop
  InformationPension.DetailsPayment.Amount.currency = pensjon.pensjoninfo[].betalingsdetaljer.valuta : code
  InformationPension.DetailsPayment.Amount.amountEffectiveSince = pensjon.pensjoninfo[].betalingsdetaljer.effektueringsdato
  InformationPension.PensionSuspension.typePensionInSendingInstitution = pensjon.pensjoninfo[].pensjonsopphoring.pensjonstype : code
  InformationPension.PensionSuspension.reasonForPensionSuspension = pensjon.pensjoninfo[].pensjonsopphoring.tekstfelt
  InformationPension.PensionRejection.typePensionInSendingInstitution = pensjon.pensjoninfo[].pensjonsavslag.pensjonstype : code
  InformationPension.PensionRejection.reasonForPensionRejection = pensjon.pensjoninfo[].pensjonsavslag.tekstfelt
  RequestForP13000.pleaseSendP13000Indicator = pensjon.anmodning13000verdi : ja-kode

P14000
  ChangeInPersonalCircumstances.ChangeInNationality.newNationality = nav.bruker.endringer.statsborgerskap : land
  ChangeInPersonalCircumstances.ChangeInPersonalIdentificationNumberInformation.newPersonalIdentificationNumber = nav.bruker.endringer.personpinendringer.nytt
  ChangeInPersonalCircumstances.ChangeInPersonalIdentificationNumberInformation.oldPersonalIdentificationNumber = nav.bruker.endringer.personpinendringer.gammelt
  ChangeInPersonalCircumstances.ChangeInAddress.Address = nav.bruker.endringer.adresse > address
  ChangeInPersonalCircumstances.ChangeInAddress.dateChangeAddress = nav.bruker.endringer.adresse.startdato
  ChangeInPersonalCircumstances.ChangeInAddress.thePersonHasMovedOutCountryIndicator = nav.bruker.endringer.utvandret : ja-kode
  ChangeInPersonalCircumstances.dateDeath = nav.bruker.endringer.doedsdato
  ChangeInPersonalCircumstances.ChangeInFamilyStatus.newFamilyStatus = nav.bruker.endringer.sivilstand.verdi : code
  ChangeInPersonalCircumstances.ChangeInFamilyStatus.dateChange = nav.bruker.endringer.sivilstand.startdato
  ChangeInPersonalCircumstances.ChangeInLivingArrangements.newLivingArrangements = nav.bruker.endringer.livsforhold.verdi : code
  ChangeInPersonalCircumstances.ChangeInLivingArrangements.dateChange = nav.bruker.endringer.livsforhold.startdato
  ChangeInPersonalCircumstances.ChangeInGender.newGender = nav.bruker.endringer.kjoenn.verdi : code
  ChangeInPersonalCircumstances.ChangeInGender.dateChangingAGender = nav.bruker.endringer.kjoenn.startdato

P15000
  ClaimantSurvivorPension.relationshipInsuredPerson = pensjon.gjenlevende.person.relasjontilavdod.relasjon : code

R*
  PleaseFillInFollowingIfConcernsPerson.Persons.Person.PersonIdentification | Persons.Person.PersonIdentification = nav.brukere[] > person
  PleaseFillInFollowingIfConcernsPerson.Persons.Person.AdditionalInformationAboutPerson | Persons.Person.AdditionalInformationAboutPerson = nav.brukere[] > about-person
  Persons.Person.AdditionalInformationAboutPerson.PleaseFillInFollowingIfStatusPersonOther.otherStatusPerson = nav.brukere[].tilbakekreving.status.annen
  PleaseFillInFollowingIfConcernsPerson.Persons.Person.AdditionalInformationAboutPerson.PleaseFillInFollowingIfStatusPersonOther.otherStatusPerson = tilbakekreving.bruker[].status.annen
  Persons.Person.PersonLastKnownAddresses.PersonLastKnownAddressDetails.typeAddress = nav.brukere[].adresse[].type : adressetype
  Persons.Person.PersonLastKnownAddresses.PersonLastKnownAddressDetails.AddressDetail = nav.brukere[].adresse[] > address
  Persons.Person.PersonLastKnownAddresses.PersonLastKnownAddressDetails.PleaseFillInFollowingIfTypeAddressOther.specifyOtherType = nav.brukere[].adresse[].annen
  AdditionalInformation.additionalInformation = nav.ytterligereinformasjon
  PleaseFillInFollowingIfTypeRequestFinal.OverpaymentPeriod.startDate = tilbakekreving.feilutbetaling.periode.startdato
  PleaseFillInFollowingIfTypeRequestFinal.OverpaymentPeriod.endDate = tilbakekreving.feilutbetaling.periode.sluttdato
  PleaseFillInFollowingIfTypeRequestFinal.OverpaidTotalAmount = tilbakekreving.feilutbetaling > amount
  PleaseFillInFollowingIfTypeRequestFinal.BankDetails.SEPABankDetails.IBAN = tilbakekreving.anmodningommotregning.bank.konto.sepa.iban
  PleaseFillInFollowingIfTypeRequestFinal.BankDetails.SEPABankDetails.BICSWIFT = tilbakekreving.anmodningommotregning.bank.konto.sepa.swift
  PleaseFillInFollowingIfTypeRequestFinal.BankDetails.accountHolderName = tilbakekreving.anmodningommotregning.bank.konto.innehaver.navn
  PleaseFillInFollowingIfTypeRequestFinal.BankDetails.paymentReference = tilbakekreving.anmodningommotregning.bank.konto.betalingsreferanse
  PleaseFillInFollowingIfTypeRequestFinal.BankDetails.ReceivingBankAddress = tilbakekreving.anmodningommotregning.bank.adresse > address
  Payments.Payment.PaymentDetails.paymentDate = tilbakekreving.utbetaling[].dato
  Payments.Payment.PaymentDetails.Amount = tilbakekreving.utbetaling[] > amount
  Payments.Payment.paymentReferenceUsedWhenTransferringMoney = tilbakekreving.utbetaling[].referanse

X*
  CaseContext.PersonContext.familyName = nav.sak.kontekst.bruker.person.etternavn
  CaseContext.PersonContext.forename = nav.sak.kontekst.bruker.person.fornavn
  CaseContext.PersonContext.dateBirth = nav.sak.kontekst.bruker.person.foedselsdato
  CaseContext.PersonContext.sex = nav.sak.kontekst.bruker.person.kjoenn : kjoenn
  CaseContext.EmployerContext = nav.sak.kontekst.arbeidsgiver > employer
  CaseContext.ReimbursementContext.reimbursementRequestID = nav.sak.kontekst.refusjonskrav.id
  CaseContext.ReimbursementContext.totalNumberIndividualClaims = nav.sak.kontekst.refusjonskrav.antallkrav

X001
  InformationAboutClose.closeDate = nav.sak.anmodning.avslutning.dato
  InformationAboutClose.close = nav.sak.anmodning.avslutning.type : lukking
  InformationAboutClose.reasonForClosing = nav.sak.anmodning.avslutning.aarsak.type : aarsak
  InformationAboutClose.pleaseProvideMoreDetailsIf99OtherSelected = nav.sak.anmodning.avslutning.aarsak.annet

X005 X006
  AddedParticipant.AddParticipant = nav.sak.leggtilinstitusjon.institusjon > institution
  AddedParticipant.pleaseProvideMoreDetailsIf99OtherSelected = nav.sak.leggtilinstitusjon.grunn.annet
  RemovedParticipant.Institution = nav.sak.fjerninstitusjon.institusjon > institution
  RemovedParticipant.pleaseProvideMoreDetailsIf99OtherSelected = nav.sak.fjerninstitusjon.grunn.annet
  RemovedParticipant.reason = nav.sak.fjerninstitusjon.grunn.type : aarsak

X009 X010
  Reminders.ReminderSendUs.details = nav.sak.paaminnelse.sende[].detaljer
  RepliesReminder.TheFollowingRequestedInformationWillFollow.details = nav.sak.paaminnelse.svar.informasjon.kommersenere[].opplysninger
  RepliesReminder.TheFollowingRequestedInformationWillFollow.expectedDateRequestCanFulfilled = nav.sak.paaminnelse.svar.informasjon.kommersenere[].forventetdato
  RepliesReminder.TheFollowingRequestedInformationNotAvailable.details = nav.sak.paaminnelse.svar.informasjon.ikketilgjengelig[].opplysninger
  RepliesReminder.TheFollowingRequestedInformationNotAvailable.pleaseProvideMoreDetailsIf99OtherSelected = nav.sak.paaminnelse.svar.informasjon.ikketilgjengelig[].grunn.annet
`
