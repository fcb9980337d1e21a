/** Requests, replies and changes: P8000 to P15000, P1000 and P1100. How a row reads: `index.ts`. */
export const pensionInformationRows = `
P8000
  ReferencePerson.thisRequestMadeWithReferencePersonNamedIn = pensjon.anmodning.referanseTilPerson : code
  OtherPerson.rolePerson = nav.annenperson.person.rolle : code
  RelationshipDependantFamilyMemberOrChildInsured.RelationshipInsuredPerson.relationshipInsuredPerson = pensjon.anmodning.relasjonTilForsikretPerson : code
  RelationshipDependantFamilyMemberOrChildInsured.FillInIfRelationshipInsuredPerson.descriptionOtherRelative = pensjon.anmodning.beskrivelseAnnenSlektning
  RequestForDocument.FillInIfPleaseProvideWithFollowing.additionalInformationDocument = pensjon.anmodning.ytterligereInfoOmDokumenter
  RequestForDocument.reasonForRequest = pensjon.anmodning.begrunnKrav
  RequestForSED.RequestForSED.pleaseProvideWithFollowingSEDs = pensjon.anmodning.seder[].sendFolgendeSEDer[] : dokumenttype
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
  InformationPersonIncome.PersonIncome.Amount.PleaseFillInFollowingIfPaymentFrequencyOther.otherPaymentFrequency = pensjon.merinformasjon.infoinntekt[].inntektbelop[].annenbetalingshyppighet[]
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

P10000
  InformationPersonActivity.InformationNonActivity.startDate = pensjon.merinformasjon.yrkesaktiv[].startdato
  InformationPersonActivity.InformationNonActivity.endDate = pensjon.merinformasjon.yrkesaktiv[].sluttdato
  InformationPersonActivity.InformationNonActivity.thePersonIsWasNonActiveIndicator = pensjon.merinformasjon.yrkesaktiv[].yrkesstatus : ja-kode

P9000
  InformationPersonActivity.DetailedInformationActivity.occupation = pensjon.merinformasjon.yrkesaktiv[].yrke
  InformationPersonActivity.DetailedInformationActivity.startDateActivity = pensjon.merinformasjon.yrkesaktiv[].startdato
  InformationPersonActivity.DetailedInformationActivity.endDateActivity = pensjon.merinformasjon.yrkesaktiv[].sluttdato
  InformationPersonActivity.DetailedInformationActivity.workingHoursPerWeek = pensjon.merinformasjon.yrkesaktiv[].timerpruke
  InformationPersonActivity.DetailedInformationActivity.thePersonIsWasRunningActivityAs = pensjon.merinformasjon.yrkesaktiv[].ansettelseforhold : code
  InformationPersonActivity.InformationNonActivity.thePersonIsWasNonActiveIndicator = pensjon.tilleggsinformasjon.ikkeyrkesaktiv : ja-kode
  InformationPersonActivity.InformationUnemployment.thePersonIsWasUnemployedIndicator = pensjon.tilleggsinformasjon.arbeidsledig : ja-kode
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
  InformationPension.DetailsPayment.Amount.paymentFrequency = pensjon.pensjoninfo[].betalingsdetaljer.utbetalingshyppighet : hyppighet
  InformationPension.DetailsPayment.payableFrom = pensjon.pensjoninfo[].betalingsdetaljer.fradato
  InformationPension.DetailsPayment.Amount.amount = pensjon.pensjoninfo[].betalingsdetaljer.belop
  InformationPension.DetailsPayment.Amount.currency = pensjon.pensjoninfo[].betalingsdetaljer.valuta : code
  InformationPension.DetailsPayment.Amount.amountEffectiveSince = pensjon.pensjoninfo[].betalingsdetaljer.effektueringsdato
  InformationPension.PensionSuspension.typePensionInSendingInstitution = pensjon.pensjoninfo[].pensjonsopphoring.pensjonstype : code
  InformationPension.PensionSuspension.reasonForPensionSuspension = pensjon.pensjoninfo[].pensjonsopphoring.tekstfelt
  InformationPension.PensionRejection.typePensionInSendingInstitution = pensjon.pensjoninfo[].pensjonsavslag.pensjonstype : code
  InformationPension.PensionRejection.reasonForPensionRejection = pensjon.pensjoninfo[].pensjonsavslag.tekstfelt
  RequestForP13000.pleaseSendP13000Indicator = pensjon.anmodning13000verdi : ja-kode
  InformationPension.supplementsAdditionalFrequentPaymentsPension = pensjon.merinformasjon.ytelser[].tilleggsytelserutbetalingitilleggtilpensjon
  InformationPension.DetailsPayment.Amount.PleaseFillInFollowingIfPaymentFrequencyOther.otherPaymentFrequency = pensjon.pensjoninfo[].betalingsdetaljer.annenutbetalingshyppighet
  InformationPension.DetailsPayment.ThePensionReceivedBasedOn.thePensionReceivedBasedOn = pensjon.pensjoninfo[].betalingsdetaljer.basertpaa : code
  InformationPension.DetailsPayment.ThePensionReceivedBasedOn.totalAmountResidenceBasedPension = pensjon.pensjoninfo[].betalingsdetaljer.bosattotal
  InformationPension.DetailsPayment.ThePensionReceivedBasedOn.totalAmountWorkRelatedPension = pensjon.pensjoninfo[].betalingsdetaljer.arbeidstotal

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

P11000
  ReferencePerson.thisRequestMadeWithReferencePersonNamedIn = pensjon.requestForPensionAmount.referenceToPersonNamedInSection : code
  RequestForPensionAmount.request = pensjon.requestForPensionAmount.requestForAmountType : code
  RequestForPensionAmount.PeriodForWhichPensionAmountRequested.FixedPeriod.startDate = pensjon.requestForPensionAmount.fixedPeriodStartDate
  RequestForPensionAmount.PeriodForWhichPensionAmountRequested.FixedPeriod.endDate = pensjon.requestForPensionAmount.fixedPeriodEndDate
  AdditionalInformation.additionalInformation = pensjon.requestForPensionAmount.additionalInformation
  Attachments.listAttachments = pensjon.requestForPensionAmount.listOfAttachments

P13000
  InformationSupplement.DetailsAwardedSupplement.AmountSupplement.amount = pensjon.pensjoninfo[].tillegg.belop
  InformationSupplement.DetailsAwardedSupplement.AmountSupplement.currency = pensjon.pensjoninfo[].tillegg.valuta : code
  InformationSupplement.DetailsAwardedSupplement.AmountSupplement.amountEffectiveSince = pensjon.pensjoninfo[].tillegg.effektuertfradato
  InformationSupplement.DetailsAwardedSupplement.AmountSupplement.PleaseFillInFollowingIfPaymentFrequencyOther.otherPaymentFrequency = pensjon.pensjoninfo[].tillegg.annenutbetalingshyppighet
  InformationSupplement.DetailsAwardedSupplement.PaymentSupplement.supplementPayableFrom = pensjon.pensjoninfo[].tillegg.betalingsfradato
  InformationSupplement.DetailsAwardedSupplement.PaymentSupplement.supplementPayableTo = pensjon.pensjoninfo[].tillegg.betalingstildato
  InformationSupplement.InformationAmountChangeInSupplement.dateChangeAmountSupplement = pensjon.pensjoninfotillegg.endret[].endringsdato
  InformationSupplement.InformationAmountChangeInSupplement.amountBeforeChange = pensjon.pensjoninfotillegg.endret[].belopforendring
  InformationSupplement.InformationAmountChangeInSupplement.amountAfterChange = pensjon.pensjoninfotillegg.endret[].belopetterendring
  InformationSupplement.endDateEntitlementSupplement = pensjon.pensjoninfotillegg.sluttdato
  InformationSupplement.reasonsForNotAwardingSupplement = pensjon.pensjoninfotillegg.avslagsgrunn
  InformationSupplement.SuspensionSupplement.dateSuspension = pensjon.pensjoninfotillegg.opphorsdato
  InformationSupplement.SuspensionSupplement.reasonForSupplementSuspension = pensjon.pensjoninfotillegg.opphoraarsak
`
